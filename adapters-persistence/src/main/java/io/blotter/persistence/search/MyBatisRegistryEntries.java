package io.blotter.persistence.search;

import io.blotter.application.search.RegistryEntry;
import io.blotter.application.search.port.RegistryEntries;
import io.blotter.application.shared.Page;
import io.blotter.persistence.shared.Sessions;
import java.util.function.Consumer;
import org.apache.ibatis.session.ResultHandler;

final class MyBatisRegistryEntries implements RegistryEntries {
  private final Sessions sessions;

  MyBatisRegistryEntries(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public long count() {
    return sessions.read(RegistryEntryMapper.class, RegistryEntryMapper::count);
  }

  @Override
  public void list(Page part, Consumer<RegistryEntry> each) {
    sessions.stream(
        RegistryEntryMapper.class,
        (RegistryEntryMapper entries, ResultHandler<RegistryEntry> rows) ->
            entries.list(part, rows),
        each);
  }
}
