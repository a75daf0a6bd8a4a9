package org.needlepoint.diagram;

import java.awt.Shape;
import java.util.Optional;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// A site as the charting view shows it: a light window with a thin edge.
///
/// @param key  as in the drawing's file: the site's letter and the side's, such as `TR`; the forehead is `F`
/// @param side the patient's side; empty for the forehead, which spans the midline
/// @param path in mm; never changed
/// @param name where the name stands in this view; empty where the zone has none
public record Zone(String key, Site site, Optional<Side> side, Shape path, Optional<Name> name) {

    /// The zone's name on the drawing.
    ///
    /// @param xMm     where the text is anchored
    /// @param yMm     its baseline
    /// @param leader  the thin line from name to zone
    /// @param counted whether the number of needles stands beside it in this view
    public record Name(double xMm, double yMm, Anchor anchor, Optional<Leader> leader, boolean counted) {

        Name mirrored() {
            return new Name(-xMm, yMm, anchor.mirrored(), leader.map(Leader::mirrored), counted);
        }
    }

    /// A straight line in mm.
    public record Leader(double fromXMm, double fromYMm, double toXMm, double toYMm) {

        Leader mirrored() {
            return new Leader(-fromXMm, fromYMm, -toXMm, toYMm);
        }
    }

    /// "Temple R", or "Forehead" where it has no side.
    public String label() {
        return side.map(s -> site.label() + " " + s.letter()).orElse(site.label());
    }

    Zone mirrored() {
        return new Zone(side.map(s -> key.substring(0, 1) + s.mirrored().letter()).orElse(key), site,
                side.map(Side::mirrored), Mirror.of(path), name.map(Name::mirrored));
    }
}
