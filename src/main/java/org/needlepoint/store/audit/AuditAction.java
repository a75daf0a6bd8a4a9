package org.needlepoint.store.audit;

import java.util.stream.Stream;

/// What is written to the audit trail (C38; EHR-REG, HIPAA).
public enum AuditAction {
    VIEW("view", "Viewed"), CREATE("create", "Created"), CHANGE("change", "Changed"), SIGN("sign", "Signed"),
    PRINT("print", "Printed"), EXPORT("export", "Given out"), UNLOCK("unlock", "Unlocked"),
    FAILED_UNLOCK("failed-unlock", "Wrong PIN");

    private final String id;
    private final String label;

    AuditAction(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /// The stored name.
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /// The action of a stored name.
    ///
    /// @throws IllegalArgumentException when no action is called so
    static AuditAction ofId(String id) {
        return Stream.of(values()).filter(action -> action.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No action is called " + id));
    }
}
