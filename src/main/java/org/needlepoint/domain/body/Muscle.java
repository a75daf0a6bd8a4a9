package org.needlepoint.domain.body;

import java.util.Arrays;
import java.util.Optional;

/// A muscle that can be charted (CLINICAL.md section 2 and the regions of the drawings).
///
/// The [#id()] is what acts store and what the drawings' regions are named by; it never changes.
public enum Muscle {
    FRONTALIS("frontalis", "Frontalis", Layer.SUPERFICIAL),
    PROCERUS("procerus", "Procerus", Layer.SUPERFICIAL),
    CORRUGATOR_SUPERCILII("corrugator_supercilii", "Corrugator supercilii", Layer.DEEP),
    TEMPORALIS_ANTERIOR("temporalis_anterior", "Anterior temporalis", Layer.SUPERFICIAL),
    TEMPORALIS_MIDDLE("temporalis_middle", "Middle temporalis", Layer.SUPERFICIAL),
    TEMPORALIS_POSTERIOR("temporalis_posterior", "Posterior temporalis", Layer.SUPERFICIAL),
    AURICULARIS_SUPERIOR("auricularis_superior", "Auricularis superior", Layer.SUPERFICIAL),
    MASSETER("masseter", "Masseter", Layer.SUPERFICIAL),
    OCCIPITALIS("occipitalis", "Occipitalis", Layer.SUPERFICIAL),
    STERNOCLEIDOMASTOID("sternocleidomastoid", "Sternocleidomastoid", Layer.SUPERFICIAL),
    TRAPEZIUS_UPPER("trapezius_upper", "Upper trapezius", Layer.SUPERFICIAL),
    TRAPEZIUS_MIDDLE("trapezius_middle", "Middle trapezius", Layer.SUPERFICIAL),
    TRAPEZIUS_LOWER("trapezius_lower", "Lower trapezius", Layer.SUPERFICIAL),
    SPLENIUS_CAPITIS("splenius_capitis", "Splenius capitis", Layer.MIDDLE),
    SPLENIUS_CERVICIS("splenius_cervicis", "Splenius cervicis", Layer.MIDDLE),
    LEVATOR_SCAPULAE("levator_scapulae", "Levator scapulae", Layer.MIDDLE),
    RHOMBOID_MINOR("rhomboid_minor", "Rhomboid minor", Layer.MIDDLE),
    RHOMBOID_MAJOR("rhomboid_major", "Rhomboid major", Layer.MIDDLE),
    SEMISPINALIS_CAPITIS("semispinalis_capitis", "Semispinalis capitis", Layer.DEEP),
    CERVICAL_MULTIFIDUS("cervical_multifidus", "Cervical multifidus", Layer.DEEP),
    SUBOCCIPITAL_GROUP("suboccipital_group", "Suboccipital group", Layer.DEEP),
    RECTUS_CAPITIS_POSTERIOR_MAJOR("rectus_capitis_posterior_major", "Rectus capitis posterior major", Layer.DEEP),
    OBLIQUUS_CAPITIS_INFERIOR("obliquus_capitis_inferior", "Obliquus capitis inferior", Layer.DEEP),
    OBLIQUUS_CAPITIS_SUPERIOR("obliquus_capitis_superior", "Obliquus capitis superior", Layer.DEEP);

    /// How near the skin a muscle lies: of several under a spot, the most superficial is proposed (UX section 5).
    public enum Layer {
        SUPERFICIAL, MIDDLE, DEEP
    }

    private final String id;
    private final String label;
    private final Layer layer;

    Muscle(String id, String label, Layer layer) {
        this.id = id;
        this.label = label;
        this.layer = layer;
    }

    /// The stable id, as stored in acts and used in the drawings.
    public String id() {
        return id;
    }

    /// The name in lists and on paper.
    public String label() {
        return label;
    }

    public Layer layer() {
        return layer;
    }

    /// The muscle with the given id, or empty where the list has none.
    public static Optional<Muscle> ofId(String id) {
        return Arrays.stream(values()).filter(muscle -> muscle.id.equals(id)).findFirst();
    }
}
