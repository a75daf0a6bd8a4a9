-- Who looked at, printed or gave out what, and who unlocked: only ever added to, each row chained to the one before.

CREATE TABLE audit (
    number         BIGINT         NOT NULL PRIMARY KEY, -- from 1, without gaps
    happened       TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    practitioner   VARCHAR(64)    NOT NULL, -- the id; empty where nobody is named
    name           VARCHAR(400)   NOT NULL, -- as it was on the day
    workstation    VARCHAR(120)   NOT NULL,
    action         VARCHAR(32)    NOT NULL,
    patient        UUID, -- no reference: the record of what was done outlives what it was done to
    session        UUID,
    detail         VARCHAR(2000)  NOT NULL,
    previous_hash  CHAR(64)       NOT NULL,
    hash           CHAR(64)       NOT NULL
);

CREATE INDEX audit_by_session ON audit (session, number);
CREATE INDEX audit_by_patient ON audit (patient, number);
