package io.blotter.toolchain.differ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pgcodekeeper.core.model.difftree.CompareTree;
import org.pgcodekeeper.core.model.difftree.DbObjType;
import org.pgcodekeeper.core.model.difftree.DiffTree;
import org.pgcodekeeper.core.model.difftree.TreeElement;
import org.pgcodekeeper.core.model.difftree.TreeElement.DiffSide;
import org.pgcodekeeper.core.model.difftree.TreeFlattener;
import org.pgcodekeeper.core.model.graph.ActionContainer;
import org.pgcodekeeper.core.model.graph.ActionsToScriptConverter;
import org.pgcodekeeper.core.model.graph.DbObject;
import org.pgcodekeeper.core.model.graph.DepcyResolver;
import org.pgcodekeeper.core.schema.AbstractDatabase;
import org.pgcodekeeper.core.schema.AbstractTable;
import org.pgcodekeeper.core.schema.PgStatement;
import org.pgcodekeeper.core.script.SQLScript;
import org.pgcodekeeper.core.settings.CoreSettings;

/** The differ: statements that turn one schema into another. */
final class SchemaDiff {
  /** The differ reads indexes in whatever order; the same model is to give the same files. */
  private static final Comparator<TreeElement> ORDER =
      new CompareTree()
          .thenComparing(
              element -> element.getType() == DbObjType.INDEX ? element.getQualifiedName() : "");

  private final CoreSettings settings = SchemaLoader.settings();
  private final AbstractDatabase from;
  private final AbstractDatabase to;
  private final InheritedColumns inherited;
  private final Set<PgStatement> toRefresh = new LinkedHashSet<>();

  private SchemaDiff(Schema from, Schema to) {
    this.inherited = new InheritedColumns(from.fingerprint(), to.fingerprint());
    this.from = from.parsed();
    this.to = to.parsed();
  }

  /**
   * @throws SurvivorDroppedException when the only way known is to drop what the target still has
   */
  static List<String> statements(Schema from, Schema to) {
    return Conversions.rewrite(new SchemaDiff(from, to).statements(), from, to);
  }

  private List<String> statements() {
    var tree = selectedTree();
    var actions = DepcyResolver.resolve(from, to, null, null, toRefresh, changed(tree), settings);
    var script = new SQLScript(settings);
    var pending = new LinkedHashSet<ActionContainer>();
    var dropped = SurvivorGuard.droppedTypes(actions);
    var kept = KeptIndexes.of(actions, to);
    for (var action : actions) {
      if (kept.contains(action) || inherited.contains(action)) {
        continue;
      }
      var instead = SurvivorGuard.of(action, from, to, dropped);
      if (instead.isEmpty()) {
        pending.add(action);
      } else {
        flush(script, pending, tree);
        instead.get().forEach(script::addStatement);
      }
    }
    flush(script, pending, tree);
    return DifferOutput.statements(script.getFullScript());
  }

  /** The differ's own command line adds the columns this way, too. */
  @SuppressWarnings("deprecation")
  private List<TreeElement> selectedTree() {
    try {
      var root = DiffTree.create(settings, from, to);
      root.setAllChecked();
      var selected = new ArrayList<>(new TreeFlattener().onlySelected().flatten(root));
      var columns = new ArrayList<TreeElement>();
      for (var element : selected) {
        if (element.getType() == DbObjType.TABLE && element.getSide() == DiffSide.BOTH) {
          DiffTree.addColumns(
              ((AbstractTable) element.getPgStatement(from)).getColumns(),
              ((AbstractTable) element.getPgStatement(to)).getColumns(),
              element,
              columns);
        }
      }
      selected.addAll(columns);
      selected.sort(ORDER);
      return selected;
    } catch (InterruptedException e) {
      throw SchemaLoader.interrupted(e);
    }
  }

  private List<DbObject> changed(List<TreeElement> tree) {
    return tree.stream()
        .map(element ->
            new DbObject(
                element.getSide() == DiffSide.RIGHT ? null : element.getPgStatement(from),
                element.getSide() == DiffSide.LEFT ? null : element.getPgStatement(to)))
        .toList();
  }

  private void flush(SQLScript script, Set<ActionContainer> pending, List<TreeElement> tree) {
    ActionsToScriptConverter.fillScript(
        script, new LinkedHashSet<>(pending), toRefresh, from, to, tree);
    pending.clear();
  }
}
