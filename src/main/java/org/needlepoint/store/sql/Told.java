package org.needlepoint.store.sql;

import java.util.List;

/// Something read, and a sentence for each part of it that fell back to its default.
public record Told<T>(T value, List<String> remarks) {
}
