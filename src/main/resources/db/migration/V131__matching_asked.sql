-- What came of each offer of a published draft, as far as everybody may know, so that its message can count them.
CREATE TABLE matching_asked (
    offer_id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    draft_id CHAR(36) NOT NULL,
    asked_until DATETIME(6) NOT NULL,
    outcome VARCHAR(16) NOT NULL,
    CONSTRAINT matching_asked_draft FOREIGN KEY (workspace_id, draft_id) REFERENCES matching_draft (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX matching_asked_of ON matching_asked (workspace_id, draft_id, outcome, asked_until);

-- Drafts that were published before. When their closed offers would have expired is not known, nor needed any more.
INSERT INTO matching_asked (offer_id, workspace_id, draft_id, asked_until, outcome)
SELECT o.id, p.workspace_id, p.draft_id, COALESCE(o.expires_at, '2000-01-01'),
    CASE o.state WHEN 'OFFERED' THEN 'OPEN' WHEN 'CONFIRMED' THEN 'TOGETHER' ELSE 'APART' END
FROM matching_pair p JOIN offer o ON o.workspace_id = p.workspace_id AND o.id = p.offer_id
WHERE p.sending = 'SENT';
