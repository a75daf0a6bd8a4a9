package org.needlepoint.print.page;

import java.util.List;

/// What may be divided between pages, after any of its parts.
public interface Divided {

    /// The parts, from top to bottom.
    List<Block> parts();

    /// What stands above the parts that go on on another page.
    Block continued();
}
