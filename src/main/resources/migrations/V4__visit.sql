-- What a whole visit adds to a session's projections: rounds, what was asked, measured, noted and signed.

ALTER TABLE placement ADD COLUMN round INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE placement ADD COLUMN fate VARCHAR(32); -- where the count differed

ALTER TABLE session ADD COLUMN room VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE session ADD COLUMN pain_before INTEGER;
ALTER TABLE session ADD COLUMN pain_after INTEGER;
ALTER TABLE session ADD COLUMN next_day DATE; -- of the next session, once it was said
ALTER TABLE session ADD COLUMN count_open BOOLEAN DEFAULT FALSE NOT NULL; -- "All out" was tapped, the count does not fit yet
ALTER TABLE session ADD COLUMN signed TIMESTAMP(3) WITH TIME ZONE;
ALTER TABLE session ADD COLUMN amended TIMESTAMP(3) WITH TIME ZONE; -- the last addendum
ALTER TABLE session ADD COLUMN called TIMESTAMP(3) WITH TIME ZONE; -- the check call that reached the patient

CREATE INDEX session_by_next_day ON session (next_day, patient);
CREATE INDEX session_by_end ON session (ended, patient);

CREATE TABLE session_measure (
    session  UUID         NOT NULL REFERENCES session (id),
    measure  VARCHAR(32)  NOT NULL,
    amount   INTEGER      NOT NULL,
    PRIMARY KEY (session, measure)
);

CREATE TABLE session_reaction (
    session  UUID         NOT NULL REFERENCES session (id),
    kind     VARCHAR(32)  NOT NULL,
    grade    VARCHAR(32)  NOT NULL, -- reactions that were there; None is not kept here
    other    VARCHAR(32),
    words    VARCHAR(4000) NOT NULL,
    needles  VARCHAR(2000) NOT NULL, -- keys with commas between; empty: general
    PRIMARY KEY (session, kind)
);
