'use client';

export { FailedPage as default } from '../../../components/desk/pages/failed-page';
