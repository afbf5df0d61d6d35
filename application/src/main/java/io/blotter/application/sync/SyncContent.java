package io.blotter.application.sync;

import io.blotter.domain.shared.Id;
import java.util.List;

/** What the source manager says about one thing. */
public sealed interface SyncContent<L extends Id>
    permits AgencyContent, MetaUrlContent, SourceContent {
  /** What it is linked with. */
  List<L> links();

  /** Refuses a value that breaks a rule; {@code content} is where it stands. */
  void check(Field content);
}
