package org.needlepoint.domain.patient.headache;

/// The class of a headache medicine, as overuse is counted (C34; ICHD).
public enum MedicineClass {
    TRIPTAN("Triptan"),
    ERGOTAMINE("Ergotamine"),
    OPIOID("Opioid"),
    COMBINATION("Combination"),
    SIMPLE_ANALGESIC("Simple analgesic"),
    OTHER("Other");

    private final String label;

    MedicineClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
