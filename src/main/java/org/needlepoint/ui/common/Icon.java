package org.needlepoint.ui.common;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The icons of the product, stroked paths in a box of 24 (ux: symbols.json). One icon, one meaning.
public enum Icon {
    SEARCH("M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0ZM16 16l5 5"),
    LOCK("M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-5a2 2 0 0 1 2 -2ZM8 11V8a4 4 0 "
            + "0 1 8 0v3"),
    THEME("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0Z"),
    PRINT("M7 8V4h10v4M7 17H5a1.5 1.5 0 0 1-1.5-1.5v-5A2.5 2.5 0 0 1 6 8h12a2.5 2.5 0 0 1 2.5 2.5v5A1.5"
            + " 1.5 0 0 1 19 17h-2M7 14h10v6h-10Z"),
    CHECK("M5 12.5l4.5 4.5L19 7.5"),
    PLUS("M12 5v14M5 12h14"),
    MINUS("M5 12h14"),
    RIGHT("M9 5l7 7-7 7"),
    LEFT("M15 5l-7 7 7 7"),
    DOWN("M5 9l7 7 7-7"),
    WARN("M12 4L21.5 20h-19zM12 10v4.5M12 17.2v.3"),
    STOP("M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v6M12 16.5v.3"),
    INFO("M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0ZM12 11v5M12 7.8v.3"),
    CLOCK("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM12 7v5l3.5 2"),
    UNDO("M8 5L4 9l4 4M4 9h9a6 6 0 0 1 0 12h-2"),
    REDO("M16 5l4 4l-4 4M20 9h-9a6 6 0 0 0 0 12h2"),
    PEN("M4 20l1-4L16 5l3 3L8 19z"),
    HISTORY("M4 5v4h4M4.5 9A8.5 8.5 0 1 1 3.6 13M12 8v4.5l3 2"),
    VOL("M4 10v4h3l5 4V6L7 10zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"),
    X("M6 6l12 12M18 6L6 18"),
    EXPAND("M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7"),
    COLLAPSE("M20 10h-6V4M14 10l7-7M4 14h6v6M10 14l-7 7"),
    USER("M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6"),
    USERS("M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0ZM2.5 19.5c.8-3.6 3.3-5.5 6.5-5.5s5.7 1.9 6.5 5"
            + ".5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.5 14.4c2.2.7 3.5 2.5 4 5.1"),
    CAL("M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-11a2 2 0 0 1 2 -2ZM4 10h16M8 3v"
            + "4M16 3v4"),
    GEAR("M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0ZM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l"
            + "2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2"),
    BIN("M5 7h14l-1.2 13.5H6.2zM4 7h16M9 7l1-3h4l1 3"),
    DOTS("M5 12h.01M12 12h.01M19 12h.01"),
    ZOOM("M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0ZM16 16l5 5M11 8v6M8 11h6"),
    FILE("M6 3h9l4 4v14H6zM14.5 3v4.5H19"),
    SILENCE("M4 10v4h3l5 4V6L7 10zM16 9.5l5 5M21 9.5l-5 5"),
    BACKSPACE("M9 6h10a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 18H9l-6-6zM11.5 9.5l5 5M16.5 9.5l-5 5"),
    SAVE("M12 4v11M7.5 11l4.5 4.5L16.5 11M5 19.5h14"),
    COPY("M9 9h9a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-9a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2ZM4.5 15H4V6a2 2 0"
            + " 0 1 2-2h9v.5"),
    FOOT("M3 19.5h18M5.5 19.5v-3.5M16.5 19.5v-8.6M3.5 16.8L19.5 9.2"),
    LINK("M10 14l4-4M8.5 11.5l-2 2a3.5 3.5 0 0 0 5 5l2-2M15.5 12.5l2-2a3.5 3.5 0 0 0-5-5l-2 2"),
    SIGN("M3 18c3-7 5-10 6-9s-2 6-1 7 3-3 4-3 0 3 1.5 3 2-1.5 3-1.5 1 1.5 4 1.5M3 21h18"),
    WATER("M6 4h12l-1.5 16h-9zM6.7 11c2-1.2 3.6 1.2 5.3 0s3.3-1.2 5.3 0"),
    CHAIR("M7 4v9h9M7 13v7M16 13v7M7 16.5h9"),
    PHONE("M6 3.5h3l1.5 4.5L8 10a12 12 0 0 0 6 6l2-2.5 4.5 1.5v3a2 2 0 0 1-2 2C10.5 20 4 13.5 4 5.5a2 2 0 0 1 2-2z"),
    REPEAT("M5 11V9a3 3 0 0 1 3-3h11M16 3l3 3-3 3M19 13v2a3 3 0 0 1-3 3H5M8 21l-3-3 3-3"),
    NOTE("M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 12h7M9 16h7"),
    SHIELD("M12 3l7.5 3v5.5c0 4.5-3 7.5-7.5 9.5-4.5-2-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5"),
    DOOR("M6 20.5V4.5h9v16M3.5 20.5h17M12.2 12.5v.3"),
    /// The spiral of "dizzy or faint".
    FAINT("M12.3 12.4c.9-.5 1.9.4 1.6 1.5-.4 1.5-2.4 1.9-3.7.9-1.9-1.4-1.7-4.3.2-5.7C13 7.3 16.4 8.4 17.6 11.1"
            + "C19.2 14.6 17 18.6 13.4 19.7C9 21 4.8 18 4 13.7C3.4 10 5.3 6 8.8 4.3");

    private static final double BOX = 24;
    private static final double STROKE = 1.75;
    /// The half that is filled in the theme switch.
    private static final String HALF_DISC = "M12 3.5a8.5 8.5 0 0 1 0 17Z";

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// The icon's path in its box of 24 x 24.
    public String path() {
        return path;
    }

    /// A node of this icon; its colour is that of the style class "icon".
    ///
    /// @param size edge of the icon's box in px
    public StackPane node(double size) {
        SVGPath stroked = new SVGPath();
        stroked.setContent(path);
        stroked.getStyleClass().add("icon");
        stroked.setStrokeWidth(STROKE);
        StackPane box = new StackPane();
        box.getStyleClass().add("icon-box");
        Group group = new Group(frame(), stroked);
        if (this == THEME) {
            SVGPath half = new SVGPath();
            half.setContent(HALF_DISC);
            half.getStyleClass().add("icon-fill");
            group.getChildren().add(half);
        }
        group.getTransforms().add(new Scale(size / BOX, size / BOX));
        box.getChildren().add(new Group(group));
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        box.setMouseTransparent(true);
        return box;
    }

    /// Holds the box, so that an icon sits where its path says and not centred on its ink.
    private static Rectangle frame() {
        Rectangle frame = new Rectangle(BOX, BOX);
        frame.setFill(null);
        return frame;
    }
}
