package org.needlepoint.store.audit;

import java.time.Instant;

/// One entry of the audit trail.
///
/// @param number      from 1, without gaps
/// @param at          when, to the millisecond
/// @param workstation where
/// @param event       who did what
public record AuditEntry(long number, Instant at, String workstation, AuditEvent event) {
}
