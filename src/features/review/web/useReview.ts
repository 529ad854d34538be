import { useQuery } from '@tanstack/react-query';
import { ask } from '#web/ask.ts';
import { question, useAct } from '#web/question.ts';
import { offerUndo } from '#web/ui/UndoOffer.tsx';
import type * as contract from '../contract.ts';
import type { ParagraphKind } from '../paragraph.ts';
import { useWordsOf } from './useWordsOf.ts';

export function useReview(id: string) {
  return useQuery(question<typeof contract.readReview>('/api/reviews/{id}', { params: { id } }));
}

/** What the secretary does to a review. Each answer on the screen is asked for again when it is done. */
export function useReviewActs(reviewId: string) {
  const { t } = useWordsOf();
  const addAgain = useAct(add);
  return {
    take: useAct((name: string) =>
      ask<typeof contract.takeNumber>('post', '/api/reviews/{id}/numbers/{name}/take', {
        params: { id: reviewId, name },
      }),
    ),
    keep: useAct(({ name, reason }: { name: string; reason: string }) =>
      ask<typeof contract.keepNumber>('post', '/api/reviews/{id}/numbers/{name}/keep', {
        params: { id: reviewId, name },
        json: { reason },
      }),
    ),
    write: useAct(({ id, kind, text }: contract.Paragraph) =>
      ask<typeof contract.editParagraph>('put', '/api/review-paragraphs/{id}', {
        params: { id },
        json: { kind, text },
      }),
    ),
    add: useAct((added: Added) => add(added)),
    move: useAct(({ id, afterId }: { id: string; afterId: string | null }) =>
      ask<typeof contract.moveParagraph>('post', '/api/review-paragraphs/{id}/place', {
        params: { id },
        json: { afterId },
      }),
    ),
    remove: useAct(
      async ({ paragraph, afterId }: { paragraph: contract.Paragraph; afterId: string | null }) => {
        const answer = await ask<typeof contract.removeParagraph>('delete', '/api/review-paragraphs/{id}', {
          params: { id: paragraph.id },
        });
        const { kind, text } = paragraph;
        offerUndo({ text: t.page.removed, undo: () => addAgain.mutate({ reviewId, afterId, kind, text }) });
        return answer;
      },
    ),
  };
}

export type ReviewActs = ReturnType<typeof useReviewActs>;

interface Added {
  reviewId: string;
  afterId: string | null;
  kind: ParagraphKind;
  text: string;
}

function add({ reviewId, ...json }: Added) {
  return ask<typeof contract.addParagraph>('post', '/api/reviews/{id}/paragraphs', {
    params: { id: reviewId },
    json,
  });
}
