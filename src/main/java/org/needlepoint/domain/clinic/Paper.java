package org.needlepoint.domain.clinic;

/// The two sheets that charts are laid out for, in millimetres.
public enum Paper {
    A4("A4", 210, 297, 12), LETTER("Letter", 215.9, 279.4, 12.7);

    private final String label;
    private final double widthMm;
    private final double heightMm;
    private final double marginMm;

    Paper(String label, double widthMm, double heightMm, double marginMm) {
        this.label = label;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.marginMm = marginMm;
    }

    public String label() {
        return label;
    }

    public double widthMm() {
        return widthMm;
    }

    public double heightMm() {
        return heightMm;
    }

    /// The side margins (UX section 12).
    public double marginMm() {
        return marginMm;
    }

    /// The paper of a country (ISO 3166 alpha-2): Letter in North America and where it rules, A4 elsewhere.
    public static Paper ofCountry(String country) {
        return switch (country) {
            case "US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "PH", "PR", "SV", "VE" -> LETTER;
            default -> A4;
        };
    }
}
