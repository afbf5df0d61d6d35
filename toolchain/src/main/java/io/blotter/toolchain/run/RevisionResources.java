package io.blotter.toolchain.run;

import io.blotter.toolchain.revision.RevisionFile;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Revisions as Flyway reads them: the up files, and a {@code .conf} for what needs one. */
final class RevisionResources implements ResourceProvider {
  private final Map<String, LoadableResource> resources = new LinkedHashMap<>();

  RevisionResources(Collection<RevisionFile> files) {
    for (var file : files) {
      resources.put(file.name(), new Text(file.name(), file.up()));
      if (!file.upInTransaction()) {
        var conf = file.name() + ".conf";
        resources.put(conf, new Text(conf, "executeInTransaction=false\n"));
      }
    }
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return resources.get(name);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return resources.values().stream()
        .filter(resource -> resource.getFilename().startsWith(prefix))
        .filter(resource -> List.of(suffixes).stream().anyMatch(resource.getFilename()::endsWith))
        .toList();
  }

  private static final class Text extends LoadableResource {
    private final String name;
    private final String text;

    Text(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
