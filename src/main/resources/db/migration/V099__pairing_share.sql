-- Whether the other half of a pair may read something that somebody wrote: a goal or a reflection, as the room says.
CREATE TABLE writing_share (
    id CHAR(36) NOT NULL PRIMARY KEY,
    workspace_id CHAR(36) NOT NULL,
    room VARCHAR(32) NOT NULL,
    writing_id CHAR(36) NOT NULL,
    author_id CHAR(36) NOT NULL,
    pair_id CHAR(36) NOT NULL,
    live BOOLEAN NOT NULL,
    times INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT writing_share_once UNIQUE (writing_id, pair_id),
    CONSTRAINT writing_share_author FOREIGN KEY (workspace_id, author_id) REFERENCES person (workspace_id, id),
    CONSTRAINT writing_share_pair FOREIGN KEY (workspace_id, pair_id) REFERENCES pair (workspace_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO writing_share (id, workspace_id, room, writing_id, author_id, pair_id, live, times, changed_at)
SELECT s.id, s.workspace_id, 'goals', s.goal_id, g.person_id, s.pair_id, s.live, s.times, s.changed_at
FROM goal_share s JOIN goal g ON g.id = s.goal_id;

INSERT INTO writing_share (id, workspace_id, room, writing_id, author_id, pair_id, live, times, changed_at)
SELECT s.id, s.workspace_id, 'reflections', s.reflection_id, r.person_id, s.pair_id, s.live, s.times, s.changed_at
FROM reflection_share s JOIN reflection r ON r.id = s.reflection_id;

DROP TABLE goal_share;
DROP TABLE reflection_share;
