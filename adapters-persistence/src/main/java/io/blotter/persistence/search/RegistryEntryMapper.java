package io.blotter.persistence.search;

import io.blotter.application.search.RegistryEntry;
import io.blotter.application.shared.Page;
import org.apache.ibatis.session.ResultHandler;

interface RegistryEntryMapper {
  long count();

  void list(Page part, ResultHandler<RegistryEntry> each);
}
