/** Letters in words, and the ways they leave the house. */
@NullMarked
package io.blotter.external.mail;

import org.jspecify.annotations.NullMarked;
