-- The clinic. Acts are the truth of a session; session and placement are what they add up to, and can be rebuilt.
-- Standard SQL that H2 and PostgreSQL both take. Moments are kept to the millisecond, in UTC.

CREATE TABLE clinic (
    id       SMALLINT      NOT NULL PRIMARY KEY CHECK (id = 1),
    name     VARCHAR(400)  NOT NULL,
    address  VARCHAR(2000) NOT NULL, -- a line each
    phone    VARCHAR(400)  NOT NULL,
    paper    VARCHAR(32)   NOT NULL
);

CREATE TABLE setting (
    name     VARCHAR(64)   NOT NULL PRIMARY KEY,
    content  VARCHAR(2000) NOT NULL
);

CREATE TABLE practitioner (
    id            VARCHAR(64)  NOT NULL PRIMARY KEY,
    ordinal       INTEGER      NOT NULL UNIQUE, -- in the order they came to the clinic, from 1
    name          VARCHAR(400) NOT NULL,
    registration  VARCHAR(400) NOT NULL
);

CREATE TABLE patient (
    id             UUID           NOT NULL PRIMARY KEY,
    serial         INTEGER        NOT NULL UNIQUE, -- in the order they came to the clinic, from 1
    number         VARCHAR(32)    NOT NULL UNIQUE, -- the clinic's own number, as on paper
    first_name     VARCHAR(400)   NOT NULL,
    last_name      VARCHAR(400)   NOT NULL,
    birth_date     DATE           NOT NULL,
    sex            VARCHAR(32)    NOT NULL,
    health_number  VARCHAR(400)   NOT NULL,
    phone          VARCHAR(400)   NOT NULL,
    doctor         VARCHAR(400)   NOT NULL,
    contact        VARCHAR(400)   NOT NULL,
    name_key       VARCHAR(300)   NOT NULL, -- last and first name without accents and case: order, and search by prefix
    search_text    VARCHAR(2000)  NOT NULL, -- everything that is searched, in the same form
    touched        TIMESTAMP(3) WITH TIME ZONE NOT NULL -- when last added, changed or treated
);
CREATE INDEX patient_by_name ON patient (name_key, serial);
CREATE INDEX patient_by_touch ON patient (touched, serial);

CREATE TABLE session (
    id         UUID          NOT NULL PRIMARY KEY,
    patient    UUID          NOT NULL REFERENCES patient (id),
    number     INTEGER       NOT NULL, -- among the patient's, from 1
    opened     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    state      VARCHAR(32)   NOT NULL,
    started    TIMESTAMP(3) WITH TIME ZONE,
    all_out    TIMESTAMP(3) WITH TIME ZONE, -- while the question of All out is open
    ended      TIMESTAMP(3) WITH TIME ZONE,
    acts       BIGINT        NOT NULL, -- how many, and
    last_hash  CHAR(64)      NOT NULL, -- the hash of the last: a chain that lost its end is noticed
    UNIQUE (patient, number)
);
CREATE INDEX session_by_state ON session (state, opened);

CREATE TABLE act (
    session        UUID           NOT NULL REFERENCES session (id),
    number         BIGINT         NOT NULL, -- in the session, from 1, without gaps
    tap            BIGINT         NOT NULL, -- number of the first act of the same tap
    happened       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    practitioner   VARCHAR(64)    NOT NULL,
    workstation    VARCHAR(120)   NOT NULL,
    body           VARCHAR(20000) NOT NULL, -- JSON with type and version
    previous_hash  CHAR(64)       NOT NULL,
    hash           CHAR(64)       NOT NULL,
    PRIMARY KEY (session, number)
);

CREATE TABLE placement (
    session        UUID           NOT NULL REFERENCES session (id),
    needle         INTEGER        NOT NULL, -- its key: never used again in the session
    number         INTEGER        NOT NULL, -- as shown
    body_view      VARCHAR(32)    NOT NULL,
    x_mm           DOUBLE PRECISION NOT NULL,
    y_mm           DOUBLE PRECISION NOT NULL,
    drawing        INTEGER        NOT NULL,
    site           VARCHAR(32)    NOT NULL,
    side           VARCHAR(32)    NOT NULL,
    place          VARCHAR(400)   NOT NULL,
    muscle         VARCHAR(64),
    muscle_chosen  BOOLEAN        NOT NULL,
    muscles_under  VARCHAR(2000)  NOT NULL, -- most superficial first, with commas between
    diameter       INTEGER        NOT NULL, -- hundredths of a millimetre
    length_mm      INTEGER        NOT NULL,
    planned_min    INTEGER        NOT NULL, -- 0: in and out
    depth_mm       INTEGER,
    angle_deg      INTEGER,
    direction      VARCHAR(32),
    technique      VARCHAR(32),
    grip           VARCHAR(32),
    sensation      VARCHAR(32),
    tenderness     INTEGER,
    twitch         VARCHAR(32)    NOT NULL,
    familiar_pain  VARCHAR(32)    NOT NULL,
    note           VARCHAR(2000)  NOT NULL,
    in_entered     TIMESTAMP(3) WITH TIME ZONE,
    in_exact       BOOLEAN,
    in_corrected   TIMESTAMP(3) WITH TIME ZONE,
    out_entered    TIMESTAMP(3) WITH TIME ZONE,
    out_exact      BOOLEAN,
    out_corrected  TIMESTAMP(3) WITH TIME ZONE,
    never_placed   BOOLEAN        NOT NULL,
    forgotten      BOOLEAN        NOT NULL,
    PRIMARY KEY (session, needle)
);
