using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Snapshots;

/// <summary>A small guide in which everything that a page can show is shown once.</summary>
internal static class SnapshotSite
{
    public const string Literal = """
        -- site.yml --
        name: Test guide
        tagline: A guide that exists for tests alone.
        url: https://guide.example
        regions:
          uk: { name: United Kingdom, currency: GBP, locale: en-GB, country: GB }
          us: { name: United States, currency: USD, locale: en-US, country: US }
        navigation: [roles, about]
        repository: { url: https://code.example/guide, branch: main, input-path: input }
        licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
        contact: hello@guide.example
        -- categories.yml --
        - { id: account-management, title: Account management, summary: "Roles that win, keep and grow client accounts." }
        - { id: client-services, title: Client services, summary: Roles that run the department around the clients. }
        - { id: unused, title: Unused, summary: A category without any role has no page. }
        -- sources.yml --
        - { id: survey, title: Pay survey, publisher: Survey makers, year: 2020, region: uk, url: https://survey.example/pay?a=1&b=2, retrieved: 2026-01-31 }
        - { id: guide, title: Career guide, publisher: Guide makers, year: 2026, region: us }
        -- roles/account-management/account-manager.md --
        ---
        title: Account manager
        summary: An account manager looks after clients day by day and sees that the agreed work is done well & on time.
        regions: [uk]
        level: mid
        aliases: [Client manager, 1st contact]
        published: 2026-01-02
        updated: 2026-03-04
        changes:
          - { on: 2026-03-04, note: Pay of 2026 added. }
          - { on: 2026-01-02, note: First published. }
        review-by: 2027-03-04
        at-a-glance:
          reports-to: [account-director, Head of <clients>]
          education: A degree helps
          experience: { years: 2-4+, note: in an agency }
          certifications: none
          employers: [Agencies, Software makers]
          team-size: None
          portfolio: 3-5 clients
          outlook: Steady
          ai-impact: { kind: mixed, horizon: 2030, note: Reports are drafted by tools. }
        pay:
          - { region: uk, band: entry, basis: base, amount: ~28000, as-of: 2020, source: survey, label: first year, note: outside London }
          - { region: uk, band: typical, basis: base, amount: 35000-42000, as-of: 2026, source: survey }
          - { region: uk, band: average, basis: base, amount: 38500, as-of: 2026, source: guide }
          - { region: uk, band: senior, basis: base, amount: 45000+, as-of: 2026, source: survey }
          - { region: uk, band: typical, basis: total, amount: 40000-52000+, as-of: 2026, source: survey }
        pay-notes: [London pays more.]
        disagreements:
          - about: years
            claims:
              - { says: Two years are enough, source: survey }
              - { says: "Four years, at least", source: guide }
            note: Ask what counts.
        ladder: { from: [Account executive], to: [account-director], readiness: A client who asks for you by name. }
        facets: { focus: Day to day work, scope: 3-5 clients, authority: Small changes, client-contact: Daily, time-horizon: A quarter, measured-by: [retention] }
        compare:
          - { with: account-director, verdict: The manager delivers and the director decides. }
        kpis:
          - { name: Client retention, target: 90%, source: survey }
          - { name: Clear briefs, source: guide }
        related: [account-director]
        faq:
          - question: Is it <hard> work?
            answer: It is *steady* work, says the [director](account-director.md).
        ---
        ## Responsibilities

        You answer the client. See the [pay of the director](account-director.md#pay)[^1].

        - [x] Listen
        - [ ] Promise

        > [!NOTE]
        > Nothing here is ~~true~~ more than a test.

        ## Skills

        ### Hard skills

        | Skill | Level |
        | :--- | ---: |
        | Writing | 3 |

        Brief
        : What the client wants.

        ```text
        <script>alert(1)</script>
        ```

        [^1]: In another region.
        -- roles/account-management/account-director.md --
        ---
        title: Account director
        summary: An account director leads a portfolio of clients and the people who serve them from day to day.
        regions: [us]
        level: director
        aliases: [Client manager]
        updated: 2026-02-01
        pay:
          - { region: us, band: typical, basis: ote, amount: 120000-200000+, as-of: 2026, source: guide }
        at-a-glance: { experience: { years: 7-10 }, education: A degree helps }
        facets: { focus: A portfolio, scope: 3-5 clients, authority: Large changes }
        ---
        You lead.
        -- roles/client-services/coordinator.md --
        ---
        title: Coordinator
        summary: A coordinator plans who does what and when, so that clients get their work on the promised day.
        regions: [uk, us]
        level: entry
        updated: 2025-12-31
        ---
        ## What does a coordinator do?

        You plan.
        -- roles/client-services/planner.md --
        ---
        title: Planner
        summary: A planner is a draft that nobody should see before its author has come to an end with it.
        regions: [uk]
        level: junior
        updated: 2026-05-05
        draft: true
        ---
        You wait.
        -- pages/about.md --
        ---
        title: About this guide
        summary: Who makes this guide and how its figures are chosen.
        updated: 2026-01-01
        ---
        ## Who makes it

        People, with [roles](../roles/account-management/account-manager.md).

        ## How

        Slowly.
        """;

    public static SiteFixture Build(Func<SiteRequest, SiteRequest>? change = null) => SiteFixture.Build(Literal, change);
}
