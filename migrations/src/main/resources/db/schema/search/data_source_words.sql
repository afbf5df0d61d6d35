create table public.data_source_words (
  data_source_id bigint not null,
  text_hash bigint not null,
  words tsvector not null,
  constraint data_source_words_pkey primary key (data_source_id) include (text_hash)
);

create index data_source_words_words_idx
  on public.data_source_words
  using gin (words);

create trigger note_data_source_words_change
  after insert or update or delete or truncate on public.data_source_words
  for each statement
  execute function public.note_data_change('summaries');

comment on table public.data_source_words is
  'The words by which a data source is found: of its name, its type, its agencies and their places, its description. Brought up to date by refresh_data_source_words().';
comment on column public.data_source_words.text_hash is
  'Of the text that the words were taken from: what has the same one is not read again.';
comment on column public.data_source_words.words is
  'English stems; those of the name weigh most, those of the description least.';
