import type { MaterialKind } from '@lechan/client';
import { FileText, FileVideo, Image, Link, type LucideIcon, Package, Presentation, Sheet, Volume2 } from 'lucide-react';

/** The kinds of material in the order in which they are offered. */
export const materialKinds = [
  'DOCUMENT',
  'PRESENTATION',
  'SPREADSHEET',
  'IMAGE',
  'VIDEO',
  'AUDIO',
  'LINK',
  'PACKAGE',
] as const satisfies readonly MaterialKind[];

/** The sign of each kind. */
export const kindIcons: Record<MaterialKind, LucideIcon> = {
  DOCUMENT: FileText,
  PRESENTATION: Presentation,
  SPREADSHEET: Sheet,
  IMAGE: Image,
  AUDIO: Volume2,
  VIDEO: FileVideo,
  PACKAGE: Package,
  LINK: Link,
};
