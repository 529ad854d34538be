import { ConferenceConclusions, NoticeState } from '#features/conclusions/web/index.ts';
import { ConferencePage as Page } from '#features/conference/web/index.ts';
import { ConferenceSpeeches } from '#features/floor/web/index.ts';

/**
 * The page of a conference, furnished by features that come after it on the thread and that it may not know: they are
 * joined here.
 */
export function ConferencePage() {
  return (
    <Page
      sections={{
        noticeState: ({ id }) => <NoticeState conferenceId={id} />,
        said: ({ id }) => (
          <>
            <ConferenceConclusions conferenceId={id} />
            <ConferenceSpeeches conferenceId={id} />
          </>
        ),
      }}
    />
  );
}
