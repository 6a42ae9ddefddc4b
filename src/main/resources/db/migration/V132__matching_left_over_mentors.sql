-- Whoever is left over would be a mentor, or not: in a program of mentors the two are said apart.
ALTER TABLE matching_left_over ADD COLUMN mentor BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE matching_draft ADD COLUMN figures_mentors_left INT DEFAULT 0 NOT NULL;

UPDATE matching_left_over SET mentor = TRUE WHERE EXISTS (
    SELECT 1 FROM participation p JOIN matching_draft d ON d.workspace_id = p.workspace_id AND d.program_id = p.program_id
    WHERE d.id = matching_left_over.draft_id AND p.person_id = matching_left_over.person_id AND p.role = 'MENTOR');
UPDATE matching_draft SET figures_mentors_left = (
    SELECT COUNT(*) FROM matching_left_over l WHERE l.draft_id = matching_draft.id AND l.mentor = TRUE);
