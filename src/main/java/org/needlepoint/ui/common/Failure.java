package org.needlepoint.ui.common;

import java.util.Objects;

/// A failure as the person is told it: what happened to their data and what to do, and a code for whoever helps.
///
/// @param sentence what happened and what to do; never a stack trace, never SQL
/// @param code     a short stable code, such as "41-C0"
/// @param cause    what was thrown, for the log
public record Failure(String sentence, String code, Throwable cause) {

    public Failure {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(cause, "cause");
    }

    /// A failure nobody foresaw: says so, with a code that names the kind and the place it was thrown.
    public static Failure unexpected(Throwable cause) {
        StackTraceElement[] stack = cause.getStackTrace();
        int place = stack.length == 0 ? 0 : Objects.hash(stack[0].getClassName(), stack[0].getMethodName());
        String code = "%02X-%02X".formatted(cause.getClass().getName().hashCode() & 0xff, place & 0xff);
        return new Failure("Something went wrong that should not. What was saved is safe.", code, cause);
    }

    /// As shown below a message: the sentence and the code.
    public String withCode() {
        return sentence + " Code " + code + ".";
    }
}
