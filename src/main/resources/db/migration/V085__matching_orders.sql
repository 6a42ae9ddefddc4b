-- Somebody asked for pairs; a beat makes them, and one message to whoever asked follows what becomes of them.
-- chosen holds ids of people, with blanks between; "" unless people were chosen.
CREATE TABLE matching_order (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    program_id CHAR(36) NOT NULL,
    asked_by CHAR(36) NOT NULL,
    asked_for VARCHAR(16) NOT NULL,
    chosen TEXT NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    state VARCHAR(16) NOT NULL,
    draft_id CHAR(36),
    CONSTRAINT matching_order_program FOREIGN KEY (workspace_id, program_id) REFERENCES program (workspace_id, id),
    CONSTRAINT matching_order_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_order_state ON matching_order (state, asked_at);
CREATE INDEX matching_order_draft_of ON matching_order (workspace_id, draft_id);
