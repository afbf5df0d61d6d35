/** Words to operators through an incoming webhook. */
@NullMarked
package io.blotter.external.webhook;

import org.jspecify.annotations.NullMarked;
