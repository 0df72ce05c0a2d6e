import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import CalendarIcon from '@material-ui/icons/EventAvailableOutlined';
import CheckIcon from '@material-ui/icons/SpellcheckOutlined';
import MarketIcon from '@material-ui/icons/PublicOutlined';
import BrowseIcon from '@material-ui/icons/ExploreOutlined';
import InboxIcon from '@material-ui/icons/AllInboxOutlined';
import PainsIcon from '@material-ui/icons/ListAltOutlined';
import ReportIcon from '@material-ui/icons/AddCommentOutlined';
import { Link } from 'react-router-dom';
import { shellTranslationRef } from '../translations/shellMessages';
import { HomeSection } from './HomeSection';
import { useIsPageInstalled } from './useIsPageInstalled';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 225px), 1fr))',
  },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.75),
    padding: theme.spacing(2.5),
    borderRadius: 12,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    transition: theme.transitions.create(['border-color', 'background-color']),
    '&:hover': { borderColor: theme.palette.primary.main },
  },
  icon: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 40,
    height: 40,
    marginBottom: theme.spacing(0.75),
    borderRadius: 10,
    color: theme.palette.primary.main,
    backgroundColor: theme.palette.action.selected,
  },
  link: {
    fontSize: 15.5,
    fontWeight: 600,
    color: theme.palette.text.primary,
    textDecoration: 'none',
    // The whole card leads to the page, while only its title is read out as the link.
    '&::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      borderRadius: 12,
    },
    '&:focus-visible': { outline: 'none' },
    '&:focus-visible::after': {
      outline: '2px solid var(--portal-focus)',
      outlineOffset: 2,
    },
  },
  description: {
    margin: 0,
    fontSize: 14,
    color: theme.palette.text.secondary,
  },
}));

const painPoints = [
  { job: 'browse', path: '/pain-points', icon: <BrowseIcon /> },
  { job: 'report', path: '/pain-points/report', icon: <ReportIcon /> },
  { job: 'inbox', path: '/pain-points/inbox', icon: <InboxIcon /> },
  { job: 'pains', path: '/pain-points/pains', icon: <PainsIcon /> },
] as const;
const cultureGuides = [
  { job: 'market', path: '/culture-guides', icon: <MarketIcon /> },
  { job: 'textCheck', path: '/culture-guides/text-check', icon: <CheckIcon /> },
  {
    job: 'workingDays',
    path: '/culture-guides/working-days',
    icon: <CalendarIcon />,
  },
] as const;

function StartingPoint(props: {
  path: string;
  icon: ReactNode;
  title: string;
  description: string;
}) {
  const classes = useStyles();
  return (
    <li className={classes.card}>
      <span className={classes.icon} aria-hidden="true">
        {props.icon}
      </span>
      <Link to={props.path} className={classes.link}>
        {props.title}
      </Link>
      <p className={classes.description}>{props.description}</p>
    </li>
  );
}

/** The jobs that most people come for. */
export function StartingPoints() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const hasPainPoints = useIsPageInstalled('page:pain-points');
  const hasGuides = useIsPageInstalled('page:culture-guides');
  const startingPoints = [
    ...(hasPainPoints ? painPoints : []),
    ...(hasGuides ? cultureGuides : []),
  ];
  if (startingPoints.length === 0) {
    return null;
  }
  return (
    <HomeSection title={t('home.start.title')}>
      <ul className={classes.list}>
        {startingPoints.map(({ job, path, icon }) => (
          <StartingPoint
            key={job}
            path={path}
            icon={icon}
            title={t(`home.start.${job}.title`)}
            description={t(`home.start.${job}.description`)}
          />
        ))}
      </ul>
    </HomeSection>
  );
}
