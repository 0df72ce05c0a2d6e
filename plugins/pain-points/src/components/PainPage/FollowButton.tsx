import Button from '@material-ui/core/Button';
import FollowIcon from '@material-ui/icons/NotificationsNone';
import FollowingIcon from '@material-ui/icons/NotificationsActive';
import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import { ProblemNotice, useAction } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

/** Follows a pain or stops following it. */
export function FollowButton(props: {
  pain: PainDetail;
  onChanged: () => void;
}) {
  const { pain, onChanged } = props;
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const follow = useAction(async () => {
    const input = { params: { painId: pain.id } };
    if (pain.following) await api.unfollowPain(input);
    else await api.followPain(input);
    onChanged();
    return t(pain.following ? 'pain.unfollowed' : 'pain.followed');
  });
  return (
    <>
      <ProblemNotice problem={follow.problem} />
      {(pain.abilities.comment || pain.following) && (
        <Button
          variant="outlined"
          aria-pressed={pain.following}
          disabled={follow.busy}
          startIcon={pain.following ? <FollowingIcon /> : <FollowIcon />}
          onClick={() => follow.run()}
        >
          {t(pain.following ? 'pain.following' : 'pain.follow', {
            followers: pain.followerCount,
          })}
        </Button>
      )}
    </>
  );
}
