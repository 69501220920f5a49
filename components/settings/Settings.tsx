import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { RoomPart } from '@/components/controls/RoomPart';
import styles from './Settings.module.css';
import { Switch } from '@/components/controls/Switch';

/** What can be switched. */
export interface Switches {
  readonly letters: boolean;
  readonly hideLabels: boolean;
  readonly fillOnTag: boolean;
}

export interface SettingsProps {
  readonly switches: Switches;
  readonly onSwitch: (name: keyof Switches, on: boolean) => void;
  /** Some stored settings could not be read. */
  readonly someUnread: boolean;
  readonly inSample: boolean;
  readonly onTrySample: () => void;
  readonly onLeaveSample: () => void;
  readonly onWelcome: () => void;
  readonly version: string;
  readonly sites: ComponentChildren;
  readonly sync: ComponentChildren;
  readonly storage: ComponentChildren;
  /** Nothing where the network could not be read at all. */
  readonly broken: ComponentChildren;
}

/** All that can be set, and what is kept. */
export function Settings(props: SettingsProps) {
  const { switches, onSwitch, inSample } = props;
  return (
    <div class={styles.settings}>
      <h1>{i18n.t('settings.title')}</h1>
      {props.someUnread && <Notice>{i18n.t('settings.unread')}</Notice>}
      <RoomPart title={i18n.t('settings.look.title')}>
        <Switch
          name={i18n.t('settings.look.letters')}
          says={i18n.t('settings.look.lettersSay')}
          on={switches.letters}
          onSwitch={(on) => onSwitch('letters', on)}
        />
        <Switch
          name={i18n.t('settings.look.veil')}
          says={i18n.t('settings.look.veilSay')}
          on={switches.hideLabels}
          onSwitch={(on) => onSwitch('hideLabels', on)}
        />
        <Switch
          name={i18n.t('settings.look.fill')}
          says={i18n.t('settings.look.fillSay')}
          on={switches.fillOnTag}
          onSwitch={(on) => onSwitch('fillOnTag', on)}
        />
      </RoomPart>
      <RoomPart title={i18n.t('settings.sites.title')}>{props.sites}</RoomPart>
      <RoomPart title={i18n.t('settings.sync.title')}>{props.sync}</RoomPart>
      <RoomPart title={i18n.t('settings.sample.title')}>
        <p>{i18n.t('settings.sample.says')}</p>
        <Button onClick={inSample ? props.onLeaveSample : props.onTrySample}>
          {i18n.t(inSample ? 'sample.leave' : 'sample.try')}
        </Button>
      </RoomPart>
      <RoomPart title={i18n.t('settings.storage.title')}>{props.storage}</RoomPart>
      {props.broken && <RoomPart title={i18n.t('settings.broken.title')}>{props.broken}</RoomPart>}
      <RoomPart title={i18n.t('settings.about.title')}>
        <p>{i18n.t('settings.about.privacy')}</p>
        <p>{i18n.t('settings.about.language')}</p>
        <p class={styles.quiet}>{i18n.t('settings.about.version', { version: props.version })}</p>
        <Button onClick={props.onWelcome}>{i18n.t('settings.about.welcome')}</Button>
      </RoomPart>
    </div>
  );
}
