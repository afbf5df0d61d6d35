package io.blotter.persistence.imports;

import io.blotter.application.imports.port.Gazetteer;
import io.blotter.persistence.shared.Sessions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class MyBatisGazetteer implements Gazetteer {
  private final Sessions sessions;

  MyBatisGazetteer(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<Place> places() {
    return sessions.read(GazetteerMapper.class, GazetteerMapper::places);
  }

  @Override
  public Map<String, List<String>> successors() {
    return sessions.read(GazetteerMapper.class, GazetteerMapper::successors).stream()
        .collect(
            Collectors.groupingBy(
                SuccessorRow::retiredFips,
                Collectors.mapping(SuccessorRow::successorFips, Collectors.toList())));
  }

  @Override
  public List<String> folded(List<String> names) {
    return sessions.read(GazetteerMapper.class, gazetteer -> gazetteer.folded(names));
  }

  @Override
  public List<Place> add(List<NewLocality> localities) {
    var names = localities.stream().map(NewLocality::name).toList();
    var counties = localities.stream().map(NewLocality::countyFips).toList();
    sessions.write(GazetteerMapper.class, gazetteer -> gazetteer.add(names, counties));
    return sessions.write(
        GazetteerMapper.class, gazetteer -> gazetteer.localities(names, counties));
  }
}
