package org.needlepoint.diagram.paint;

import java.util.List;
import java.util.stream.IntStream;

/// The colours of drawings and marks by role (UX section 7); colours never carry meaning alone.
///
/// @param background what the drawing lies on, and the halo of every mark
/// @param leader     lines from names to zones
/// @param shade      soft fills on the skin; none in black and white
/// @param zoneHot    fill of the zone under the pointer; its edge is `zone`
/// @param tint       inside of a mark that is not yet in
/// @param markedLine ring and number of a mark that is not yet in
/// @param outFill    inside of a needle that is out
/// @param look       ring of "look here"
/// @param focus      ring of the selected mark
/// @param pain       lines of what a hand drew
/// @param painText   its words
/// @param heat       the five steps of the heat map, from few needles to many
public record Palette(Ink background, Ink text, Ink secondaryText, Ink leader,
        Ink body, Ink bodyLine, Ink shade, Ink feature, Ink guide, Ink zoneFill, Ink zoneLine, Ink zoneHot, Ink zone,
        Ink tint, Ink markedLine, Ink in, Ink onIn, Ink due, Ink dueLine, Ink onDue, Ink over, Ink onOver,
        Ink out, Ink outFill, Ink twitch, Ink look, Ink focus, Ink pain, Ink painText,
        List<Ink> heat) {

    /// How many steps the heat map has.
    public static final int HEAT_STEPS = 5;

    public Palette {
        heat = List.copyOf(heat);
        if (heat.size() != HEAT_STEPS) {
            throw new IllegalArgumentException("the heat map has 5 steps, was " + heat.size());
        }
    }

    /// Screen, Primer Light.
    public static Palette light() {
        Ink white = Ink.of(0xFFFFFF);
        Ink blue = Ink.of(0x0550AE);
        return new Palette(white, Ink.of(0x24292F), Ink.of(0x57606A), Ink.of(0x848D97),
                Ink.of(0xF4EFE9), Ink.of(0x6B625A), new Ink(0x8A7F75, 0.13), Ink.of(0x8A7F75), Ink.of(0x8F857B),
                new Ink(0xFFFFFF, 0.62), new Ink(0x0550AE, 0.62), new Ink(0x0969DA, 0.20), blue,
                Ink.of(0xDDF4FF), blue, blue, white,
                Ink.of(0xF2CC60), Ink.of(0x7D4E00), Ink.of(0x3B2300), Ink.of(0xCF222E), white,
                Ink.of(0x57606A), white, Ink.of(0x6639BA), Ink.of(0x9A6700), Ink.of(0x0969DA),
                Ink.of(0xBC4C00), Ink.of(0x953800), heat(0xCFE3FB, 0x8FBDF3, 0x4A8FE0, 0x1D63BD, 0x0A3D82));
    }

    /// Screen, Primer Dark; also the dim treatment view.
    public static Palette dark() {
        Ink ground = Ink.of(0x0D1117);
        Ink blue = Ink.of(0x79C0FF);
        Ink amber = Ink.of(0xE3B341);
        return new Palette(ground, Ink.of(0xE6EDF3), Ink.of(0x9AA4AF), Ink.of(0x6E7681),
                Ink.of(0x26272B), Ink.of(0xA59D94), new Ink(0x000000, 0.24), Ink.of(0x8D867E), Ink.of(0x857E76),
                new Ink(0x58A6FF, 0.09), new Ink(0x79C0FF, 0.62), new Ink(0x58A6FF, 0.28), blue,
                Ink.of(0x0F2540), blue, blue, Ink.of(0x051D4D),
                amber, amber, Ink.of(0x1D1300), Ink.of(0xFF7B72), Ink.of(0x1A0506),
                Ink.of(0x8B949E), ground, Ink.of(0xD2A8FF), amber, Ink.of(0x58A6FF),
                Ink.of(0xF0883E), Ink.of(0xFFA657), heat(0x12294A, 0x1B4A86, 0x2F74C8, 0x6AAAF2, 0xC3E0FF));
    }

    /// Black and white (UX section 12): no meaning in grey, body 5 % grey.
    public static Palette paper() {
        return paper(Ink.of(0), Ink.of(0));
    }

    /// Paper in colour ink, which only tints discs and octagons.
    public static Palette colourPaper() {
        return paper(light().in, light().over);
    }

    private static Palette paper(Ink disc, Ink octagon) {
        Ink white = Ink.of(0xFFFFFF);
        Ink black = Ink.of(0);
        Ink dark = Ink.of(0x444444);
        return new Palette(white, black, black, dark,
                Ink.of(0xF2F2F2), black, Ink.NONE, dark, Ink.of(0x777777),
                Ink.NONE, Ink.of(0x333333), Ink.NONE, black,
                white, disc, disc, white,
                white, black, black, octagon, white,
                black, white, black, black, black, dark, black,
                heat(0xE6E6E6, 0xC4C4C4, 0x999999, 0x666666, 0x333333));
    }

    private static List<Ink> heat(int... steps) {
        return IntStream.of(steps).mapToObj(Ink::of).toList();
    }
}
