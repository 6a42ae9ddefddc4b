-- open_now is NULL once an offer is over, so that two people have at most one open offer in a program.
CREATE TABLE offer (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    lower_id CHAR(36) NOT NULL,
    higher_id CHAR(36) NOT NULL,
    made_by CHAR(36) NOT NULL,
    why LONGTEXT NOT NULL,
    state VARCHAR(16) NOT NULL,
    expires_at DATETIME(6),
    version BIGINT NOT NULL,
    open_now INT GENERATED ALWAYS AS (CASE WHEN state IN ('DRAFT', 'APPROVED', 'OFFERED') THEN 1 ELSE NULL END),
    CONSTRAINT offer_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT offer_lower_person FOREIGN KEY (workspace_id, lower_id) REFERENCES person (workspace_id, id),
    CONSTRAINT offer_higher_person FOREIGN KEY (workspace_id, higher_id) REFERENCES person (workspace_id, id),
    CONSTRAINT offer_lead FOREIGN KEY (workspace_id, made_by) REFERENCES person (workspace_id, id),
    CONSTRAINT offer_open UNIQUE (program_id, lower_id, higher_id, open_now),
    CONSTRAINT offer_workspace UNIQUE (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX offer_lower ON offer (workspace_id, lower_id);
CREATE INDEX offer_higher ON offer (workspace_id, higher_id);
CREATE INDEX offer_expires ON offer (expires_at);

CREATE TABLE offer_side (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    offer_id CHAR(36) NOT NULL,
    person_id CHAR(36) NOT NULL,
    reply VARCHAR(16) NOT NULL,
    brings LONGTEXT NOT NULL,
    wants LONGTEXT NOT NULL,
    line BIGINT NOT NULL,
    quiet BOOLEAN NOT NULL,
    shown BOOLEAN NOT NULL,
    remind_at DATETIME(6),
    CONSTRAINT offer_side_offer FOREIGN KEY (workspace_id, offer_id) REFERENCES offer (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX offer_side_of ON offer_side (workspace_id, offer_id);
CREATE INDEX offer_side_remind ON offer_side (remind_at);
