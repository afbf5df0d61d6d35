package io.blotter.application.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The line of a table that names its columns.
 *
 * @param names as they are written
 * @param known the columns of the shape that was asked for, by their names there
 */
public record TableHeader(List<String> names, Map<String, ImportColumn> known) {
  public TableHeader {
    names = List.copyOf(names);
    known = Map.copyOf(known);
  }

  /** The header in {@code names} of a table of this shape, whatever the case of its letters. */
  public static TableHeader of(List<String> names, List<ImportColumn> shape) {
    var known = new HashMap<String, ImportColumn>();
    shape.forEach(column -> known.put(ImportColumn.folded(column.name()), column));
    return new TableHeader(
        names.stream()
            .map(name ->
                Optional.ofNullable(known.get(ImportColumn.folded(name)))
                    .map(ImportColumn::name)
                    .orElse(name.strip()))
            .toList(),
        shape.stream().collect(Collectors.toMap(ImportColumn::name, column -> column)));
  }

  /** Where a column is; nothing where the table lacks it. */
  Optional<Integer> place(String column) {
    var place = names.indexOf(column);
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  /** The columns that the shape knows, in the order of the table. */
  public List<ImportColumn> recognized() {
    return names.stream().flatMap(name -> Optional.ofNullable(known.get(name)).stream()).toList();
  }

  /** The columns that the shape does not know. */
  public List<String> unknown() {
    return names.stream()
        .filter(name -> !known.containsKey(name) && !TableShape.REPORT_COLUMNS.contains(name))
        .toList();
  }

  /** Columns of the shape that are named more than once. */
  public List<String> repeated() {
    return IntStream.range(0, names.size())
        .filter(i -> names.indexOf(names.get(i)) < i && known.containsKey(names.get(i)))
        .mapToObj(names::get)
        .distinct()
        .toList();
  }
}
