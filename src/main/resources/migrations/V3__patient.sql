-- What is kept of a patient beside the sessions. Alerts and notes are never deleted: an alert ends, a note is followed by
-- another. The headache profile and its medicines hold what was entered last.

CREATE TABLE headache_profile (
    patient         UUID           NOT NULL PRIMARY KEY REFERENCES patient (id),
    pattern         VARCHAR(32),
    aura            VARCHAR(32),
    since_year      INTEGER,
    side            VARCHAR(32),
    side_note       VARCHAR(400)   NOT NULL,
    qualities       VARCHAR(2000)  NOT NULL, -- with commas between
    other_quality   VARCHAR(400)   NOT NULL,
    signs           VARCHAR(2000)  NOT NULL, -- with commas between
    other_signs     VARCHAR(400)   NOT NULL,
    triggers        VARCHAR(2000)  NOT NULL, -- with commas between
    other_triggers  VARCHAR(400)   NOT NULL,
    hours_from      INTEGER,
    hours_to        INTEGER,
    headache_days   INTEGER, -- in 30
    goal            VARCHAR(400)   NOT NULL
);

CREATE TABLE medicine (
    patient    UUID          NOT NULL REFERENCES patient (id),
    ordinal    INTEGER       NOT NULL, -- in the order entered, from 1
    name       VARCHAR(400)  NOT NULL,
    kind       VARCHAR(32),
    drug_days  INTEGER, -- in 30
    PRIMARY KEY (patient, ordinal)
);

CREATE TABLE alert (
    patient  UUID          NOT NULL REFERENCES patient (id),
    ordinal  INTEGER       NOT NULL, -- in the order entered, from 1
    level    VARCHAR(32)   NOT NULL,
    words    VARCHAR(400)  NOT NULL,
    since    DATE          NOT NULL,
    ended    TIMESTAMP(3) WITH TIME ZONE, -- when it was taken off the banner
    PRIMARY KEY (patient, ordinal)
);

CREATE TABLE carried_note (
    patient  UUID           NOT NULL REFERENCES patient (id),
    ordinal  INTEGER        NOT NULL, -- in the order written, from 1
    words    VARCHAR(8000)  NOT NULL,
    author   VARCHAR(400)   NOT NULL,
    written  TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (patient, ordinal)
);
