-- How many places of a person are taken in a program: by offers that were sent, and by pairs that live.
CREATE TABLE pairing_place (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    used INT NOT NULL,
    cap INT NOT NULL,
    CONSTRAINT pairing_place_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT pairing_place_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- alive is NULL once a pair is over, so that a couple has at most one live pair in a program and any number of old ones.
CREATE TABLE pair (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    lower_id CHAR(36) NOT NULL,
    higher_id CHAR(36) NOT NULL,
    first_id CHAR(36) NOT NULL,
    state VARCHAR(16) NOT NULL,
    introduced_at DATETIME(6),
    conversation VARCHAR(32) NOT NULL,
    version BIGINT NOT NULL,
    alive INT GENERATED ALWAYS AS (CASE WHEN state IN ('COMPLETED', 'ENDED') THEN NULL ELSE 1 END),
    CONSTRAINT pair_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT pair_lower_person FOREIGN KEY (workspace_id, lower_id) REFERENCES person (workspace_id, id),
    CONSTRAINT pair_higher_person FOREIGN KEY (workspace_id, higher_id) REFERENCES person (workspace_id, id),
    CONSTRAINT pair_alive UNIQUE (program_id, lower_id, higher_id, alive),
    CONSTRAINT pair_workspace UNIQUE (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX pair_lower ON pair (workspace_id, lower_id);
CREATE INDEX pair_higher ON pair (workspace_id, higher_id);

-- The two approved lines, as they stood at the second yes.
CREATE TABLE pair_line (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    brings LONGTEXT NOT NULL,
    wants LONGTEXT NOT NULL,
    CONSTRAINT pair_line_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX pair_line_of ON pair_line (workspace_id, pair_id);

CREATE TABLE introduction (
    pair_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    post VARCHAR(16) NOT NULL,
    round_no BIGINT NOT NULL,
    time_one DATETIME(6),
    time_two DATETIME(6),
    talk_at DATETIME(6),
    CONSTRAINT introduction_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- until_at is when the pause is looked at again; resumes is the state it goes back to.
CREATE TABLE pair_pause (
    pair_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    resumes VARCHAR(16) NOT NULL,
    until_at DATETIME(6) NOT NULL,
    places_freed BOOLEAN NOT NULL,
    CONSTRAINT pair_pause_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX pair_pause_until ON pair_pause (until_at);
