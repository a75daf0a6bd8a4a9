-- Who works in the clinic and may unlock it, its rooms, the packs open in the room, and reasons that are ready to tap.
-- Standard SQL that H2 and PostgreSQL both take; BYTEA is what both call bytes.

ALTER TABLE clinic ADD COLUMN logo BYTEA; -- a whole PNG or JPEG

CREATE TABLE room (
    ordinal  INTEGER      NOT NULL PRIMARY KEY, -- in the clinic's order, from 1
    name     VARCHAR(100) NOT NULL
);

ALTER TABLE practitioner ADD COLUMN register VARCHAR(32) DEFAULT 'general' NOT NULL;
ALTER TABLE practitioner ADD COLUMN needling_authorized BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE pin (
    practitioner  VARCHAR(64)  NOT NULL PRIMARY KEY REFERENCES practitioner (id),
    hash          VARCHAR(200) NOT NULL, -- Argon2id, with its parameters and salt
    digits        INTEGER      NOT NULL, -- how many, so that a pad knows when all are typed
    wrong         INTEGER      NOT NULL, -- wrong ones in a row
    wait_until    TIMESTAMP(3) WITH TIME ZONE -- none is tried before
);

CREATE TABLE needle_pack (
    ordinal    INTEGER      NOT NULL PRIMARY KEY, -- as listed, from 1
    diameter   INTEGER      NOT NULL, -- hundredths of a millimetre
    length_mm  INTEGER      NOT NULL,
    lot        VARCHAR(400) NOT NULL,
    expiry     DATE, -- the last day of use
    maker      VARCHAR(400) NOT NULL
);

CREATE TABLE ready_reason (
    rule_number  VARCHAR(32)  NOT NULL, -- such as C12; empty: for every rule that has none of its own
    ordinal      INTEGER      NOT NULL,
    words        VARCHAR(400) NOT NULL,
    PRIMARY KEY (rule_number, ordinal)
);
