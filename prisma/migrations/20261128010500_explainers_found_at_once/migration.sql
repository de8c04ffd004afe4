-- A full related list looks through the rest of the close stories for an explainer: one story in many.
create index story_explainer_idx on story (id) where kind = 'explainer';
