/** Around every page: the page as Cuttings has it, with a line of our own above its content. */
import { type PageProps, Page as OurPage } from "cuttings/templates/_components/page.tsx";

export const Page = ({ children, ...page }: PageProps) => (
  <OurPage {...page}>
    <p class="town-line">Kept by the friends of the town library</p>
    {children}
  </OurPage>
);
