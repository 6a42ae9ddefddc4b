-- By which rules and weights a program pairs people; no row means the usual ones.
CREATE TABLE matching_policy (
    program_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    limits_level_difference INT NOT NULL,
    limits_repeat_rounds INT NOT NULL,
    limits_common_minutes INT NOT NULL,
    limits_other_teams BOOLEAN NOT NULL,
    weights_topics INT NOT NULL,
    weights_style INT NOT NULL,
    weights_wishes INT NOT NULL,
    weights_hours INT NOT NULL,
    weights_teams INT NOT NULL,
    next_round DATE,
    CONSTRAINT matching_policy_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every step of the committee: who, when, what. about holds ids only.
CREATE TABLE matching_decision (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    actor_id CHAR(36) NOT NULL,
    what VARCHAR(16) NOT NULL,
    about VARCHAR(500) NOT NULL,
    decided_at DATETIME(6) NOT NULL,
    CONSTRAINT matching_decision_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_decision_of ON matching_decision (workspace_id, program_id, decided_at);

-- A run and what came of it. version grows with every change, so that two people cannot change one draft unawares.
CREATE TABLE matching_draft (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    origin_made_by CHAR(36) NOT NULL,
    origin_made_at DATETIME(6) NOT NULL,
    origin_scope VARCHAR(16) NOT NULL,
    origin_seed BIGINT NOT NULL,
    origin_engine INT NOT NULL,
    limits_level_difference INT NOT NULL,
    limits_repeat_rounds INT NOT NULL,
    limits_common_minutes INT NOT NULL,
    limits_other_teams BOOLEAN NOT NULL,
    weights_topics INT NOT NULL,
    weights_style INT NOT NULL,
    weights_wishes INT NOT NULL,
    weights_hours INT NOT NULL,
    weights_teams INT NOT NULL,
    figures_pairs INT NOT NULL,
    figures_people INT NOT NULL,
    figures_first INT NOT NULL,
    figures_left_over INT NOT NULL,
    figures_worst INT NOT NULL,
    figures_median INT NOT NULL,
    figures_total BIGINT NOT NULL,
    figures_bound BIGINT NOT NULL,
    figures_repeats INT NOT NULL,
    figures_repeat_rounds INT NOT NULL,
    state VARCHAR(16) NOT NULL,
    version BIGINT NOT NULL,
    published_by CHAR(36),
    published_at DATETIME(6),
    CONSTRAINT matching_draft_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT matching_draft_key UNIQUE (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_draft_of ON matching_draft (workspace_id, program_id, origin_made_at);
CREATE INDEX matching_draft_state ON matching_draft (state);

-- What a run was made from, sealed with the key of whoever made it: ids, numbers and answers.
CREATE TABLE matching_input (
    draft_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    owner_id CHAR(36) NOT NULL,
    sealed LONGTEXT NOT NULL,
    CONSTRAINT matching_input_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- reasons are codes, ids and numbers. sending tells whether the two were offered to one another.
CREATE TABLE matching_pair (
    id VARCHAR(48) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    draft_id CHAR(36) NOT NULL,
    one_id CHAR(36) NOT NULL,
    other_id CHAR(36) NOT NULL,
    score INT NOT NULL,
    repeated BOOLEAN NOT NULL,
    pinned BOOLEAN NOT NULL,
    reasons VARCHAR(1000) NOT NULL,
    sending VARCHAR(16) NOT NULL,
    skipped VARCHAR(32) NOT NULL,
    offer_id CHAR(36),
    CONSTRAINT matching_pair_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_pair_of ON matching_pair (workspace_id, draft_id, sending);
CREATE INDEX matching_pair_offer ON matching_pair (workspace_id, offer_id);

CREATE TABLE matching_left_over (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    draft_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    obstacle VARCHAR(16) NOT NULL,
    rule_code VARCHAR(32),
    told BOOLEAN NOT NULL,
    CONSTRAINT matching_left_over_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_left_over_of ON matching_left_over (workspace_id, draft_id, told);

-- What was fixed by hand; other_id is empty for somebody who waits for another round.
CREATE TABLE matching_fix (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    draft_id CHAR(36) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    one_id CHAR(36) NOT NULL,
    other_id CHAR(36),
    CONSTRAINT matching_fix_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_fix_of ON matching_fix (workspace_id, draft_id);

-- Who goes first the next time: left over, or without a partner through no doing of their own.
CREATE TABLE matching_turn (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    since DATETIME(6) NOT NULL,
    CONSTRAINT matching_turn_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT matching_turn_person FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_turn_of ON matching_turn (workspace_id, program_id);
