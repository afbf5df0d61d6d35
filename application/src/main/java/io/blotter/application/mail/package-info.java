/** Letters that people are sent. */
@NullMarked
package io.blotter.application.mail;

import org.jspecify.annotations.NullMarked;
