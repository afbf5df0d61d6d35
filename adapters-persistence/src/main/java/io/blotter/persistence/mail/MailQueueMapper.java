package io.blotter.persistence.mail;

import io.blotter.application.mail.port.MailQueue.Queued;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface MailQueueMapper {
  int add(
      @Param("messageIds") List<String> messageIds,
      @Param("recipients") List<String> recipients,
      @Param("replyTos") List<@Nullable String> replyTos,
      @Param("priorities") List<Integer> priorities,
      @Param("unsubscribes") List<@Nullable String> unsubscribes,
      @Param("subjects") List<String> subjects,
      @Param("texts") List<String> texts,
      @Param("pages") List<@Nullable String> pages,
      @Param("now") Instant now,
      @Param("due") @Nullable Instant due);

  int join(
      @Param("recipient") String recipient,
      @Param("priority") int priority,
      @Param("text") String text,
      @Param("now") Instant now);

  int lock(String recipient);

  int countSince(
      @Param("recipient") String recipient,
      @Param("priority") int priority,
      @Param("since") Instant since);

  boolean anyDue(Instant now);

  Optional<Queued> take(@Param("now") Instant now, @Param("until") Instant until);

  int sent(@Param("letter") Queued letter, @Param("now") Instant now);

  int tryAgain(
      @Param("letter") Queued letter, @Param("due") Instant due, @Param("error") String error);

  int release(@Param("letter") Queued letter);

  int park(@Param("letter") Queued letter, @Param("now") Instant now, @Param("error") String error);

  int forget(@Param("limit") Instant limit, @Param("most") int most);
}
