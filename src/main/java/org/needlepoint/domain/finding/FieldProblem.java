package org.needlepoint.domain.finding;

/// A problem with one entered field, told at the field: its sentence names the value and the remedy.
///
/// @param field    the field's key in its form, such as "birthDate"
/// @param sentence what is wrong and what to enter instead
public record FieldProblem(String field, String sentence) {
}
