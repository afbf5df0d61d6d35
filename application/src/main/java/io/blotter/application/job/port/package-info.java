/** What the job slice needs from outside. */
@NullMarked
package io.blotter.application.job.port;

import org.jspecify.annotations.NullMarked;
