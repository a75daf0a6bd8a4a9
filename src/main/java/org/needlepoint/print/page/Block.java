package org.needlepoint.print.page;

import java.io.IOException;

/// A part of the chart that is as wide as the text area and not divided between pages.
public interface Block {

    double heightMm();

    /// Draws the block with its upper edge at `top`.
    void draw(Page page, double top) throws IOException;
}
