package io.blotter.persistence.job;

import io.blotter.application.job.JobRun;
import java.util.List;

interface JobRunMapper {
  int keep(JobRun run);

  List<JobRun> latest();
}
