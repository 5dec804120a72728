using System.Globalization;
using Cooperation.Loader.Scenario;
using Cooperation.Loader.Scenario.Returns;

namespace Cooperation.Seeds.Tests;

/// <summary>The returns of the demo year; that the services take them is for the run with demo data.</summary>
public sealed class ReturnYearTests
{
    private static readonly Wording Wording = DemoFiles.Wording();
    private static readonly IReadOnlyList<IReadOnlyList<PlannedExchange>> Streams = DemoYear.Build(Wording, DemoFiles.Lines());
    private static readonly IReadOnlyList<PlannedReturn> Calls = ReturnYear.Build(Wording, Streams);
    private static readonly DemoCase[] Cases = [.. Calls.OfType<CaseOpened>().Select(opened => opened.Case)];
    private static readonly DemoPerson[] Persons = [.. Cases.SelectMany(opened => opened.Persons)];

    [Fact]
    public void The_same_seed_gives_the_same_calls() => Told(ReturnYear.Build(Wording, Streams)).ShouldBe(Told(Calls));

    [Fact]
    public void About_160_persons_come_home_in_70_cases_with_every_partner_and_by_every_route_and_39_on_one_list()
    {
        Cases.Length.ShouldBeInRange(65, 80);
        Cases.Single(opened => opened.IsPasted).Persons.Count.ShouldBe(39);
        (Persons.Length - 39).ShouldBeInRange(140, 180);
        Cases.Select(opened => opened.Partner).Distinct().Count().ShouldBe(6);
        Cases.Select(opened => opened.Route).Distinct().Order().ShouldBe(ReferenceTests.CodesOf("caseRoute").Order());
        Cases.Select(opened => opened.Source).ShouldBeSubsetOf(ReferenceTests.CodesOf("caseSource"));
        Cases.Count(opened => opened.Direction == "abroad").ShouldBe(2);
        Persons.Count(person => person.IsMinor).ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_case_out_of_the_hotline_follows_its_exchange_and_tells_of_as_many()
    {
        var exchanges = Streams.SelectMany(stream => stream).ToDictionary(exchange => exchange.Key);
        var followed = Cases.Where(opened => opened.ExchangeKey is not null).ToArray();

        followed.Length.ShouldBeGreaterThan(40);
        followed.Select(opened => opened.ExchangeKey).ShouldBeUnique();
        foreach (var opened in followed)
        {
            var exchange = exchanges[opened.ExchangeKey!];
            exchange.Request.Partner.ShouldBe(opened.Partner);
            opened.ReportedAt.ShouldBe(exchange.LoggedAt);
            opened.Handling.ShouldBe(exchange.Request.Handling);
            (exchange.Request.People ?? [])
                .Count(person => person.Roles.Contains("victim") && person.Name is not null)
                .ShouldBeLessThanOrEqualTo(opened.Persons.Count);
        }
    }

    [Fact]
    public void The_desk_of_an_exchange_in_hand_asks_for_its_case_which_is_linked_and_goes_on_with_it_after_that()
    {
        var exchanges = Streams.SelectMany(stream => stream).ToDictionary(exchange => exchange.Key);
        var asked = Calls.OfType<ExchangeMoved>().Where(moved => moved.Step == ReturnRequests.Step).ToDictionary(moved => moved.Exchange);
        var linked = Calls.OfType<RequestLinked>().ToDictionary(link => link.Exchange);
        var before = ReturnRequests.Before(Streams, Calls).SelectMany(stream => stream).ToDictionary(exchange => exchange.Key);

        asked.Count.ShouldBeGreaterThan(40);
        linked.Keys.ShouldBe(asked.Keys, ignoreOrder: true);
        foreach (var (key, request) in asked)
        {
            var opened = Calls.OfType<CaseOpened>().Single(call => call.Case.ExchangeKey == key);
            (opened.At < request.At, request.At < linked[key].At).ShouldBe((true, true), key);
            before[key].Steps.ShouldAllBe(step => step.At < request.At && step.Name != "closure");
            var after = Calls.OfType<ExchangeMoved>().Where(moved => moved.Exchange == key && moved != request).ToArray();
            after.ShouldAllBe(moved => moved.At > linked[key].At);
            string[] life = [.. before[key].Steps.Select(step => step.Name), .. after.Select(moved => moved.Step)];
            life.ShouldBe(exchanges[key].Steps.Select(step => step.Name).Take(life.Length));
        }
    }

    [Fact]
    public void Every_call_is_made_within_the_year_by_an_account_of_the_demo_after_the_one_before_it()
    {
        var accounts = Table.Demo("accounts.csv").Select(row => row["user_name"]).ToArray();

        Calls.Select(call => call.Account).Distinct().ShouldBeSubsetOf(accounts);
        Calls.ShouldAllBe(call => call.At <= Moments.End && call.At.Year == 2018);
        Calls.Zip(Calls.Skip(1)).ShouldAllBe(pair => pair.First.At <= pair.Second.At);
    }

    [Fact]
    public void On_the_list_of_nine_one_is_ill_and_comes_by_the_next()
    {
        var arrival = Calls.OfType<HandoverArrived>().Where(arrived => arrived.Ill is not null).ShouldHaveSingleItem();
        arrival.Handover.Persons.Count.ShouldBeGreaterThanOrEqualTo(9);

        Calls
            .OfType<HandoverArrived>()
            .Where(arrived => arrived.At > arrival.At)
            .SelectMany(arrived => arrived.Handover.Persons)
            .ShouldContain(person => ReferenceEquals(person, arrival.Ill));
    }

    [Fact]
    public void One_is_known_from_an_earlier_case()
    {
        var known = Calls.OfType<PersonKnown>().ShouldHaveSingleItem();

        (known.Person.Name, known.Person.Birth, known.Person.Document).ShouldBe(
            (known.Earlier.Name, known.Earlier.Birth, known.Earlier.Document)
        );
    }

    [Fact]
    public void Some_are_protected_some_refuse_it_and_some_are_denied_it_each_asked_for_before()
    {
        var lives = Calls.OfType<ProtectionMoved>().GroupBy(call => call.Person, ReferenceEqualityComparer.Instance).ToArray();

        lives.Length.ShouldBeGreaterThan(8);
        lives.ShouldAllBe(life => (string)life.First().Body["to"]! == "asked");
        lives
            .SelectMany(life => life.Select(call => (string)call.Body["to"]!))
            .Distinct()
            .ShouldBe(ReferenceTests.CodesOf("personProtection"), ignoreOrder: true);
        lives.Select(life => (string)life.First().Body["for"]!).Distinct().ShouldBe(["relative", "victim"], ignoreOrder: true);
    }

    [Fact]
    public void Who_is_ill_is_on_no_list_before_a_doctor_has_said_that_he_may_travel_and_minors_travel_in_company()
    {
        var journeys = Calls.OfType<PersonMoved>().Where(call => call.Step == "journey").ToArray();
        journeys.Length.ShouldBeGreaterThan(20);
        journeys.Where(call => call.Person.IsMinor).ShouldAllBe(call => call.Body["escort"] != null);
        journeys.ShouldContain(call => call.Body["legs"] != null && call.Body["transit"] != null);
        foreach (var planned in Calls.OfType<HandoverPlanned>())
        {
            foreach (var ill in planned.Handover.Persons.Where(person => person.Needs.Contains("medical")))
            {
                var day = DateOnly.FromDateTime(planned.Handover.PlannedAt.DateTime).ToString("O", CultureInfo.InvariantCulture);
                journeys.ShouldContain(call =>
                    ReferenceEquals(call.Person, ill)
                    && call.At < planned.At
                    && string.CompareOrdinal((string)call.Body["fitness"]!["until"]!, day) >= 0
                );
            }
        }
    }

    [Fact]
    public void Some_papers_are_made_by_who_issues_them_in_the_order_of_the_way()
    {
        var papers = Calls.OfType<PaperPrinted>().ToArray();

        papers
            .Select(paper => paper.Kind)
            .Distinct()
            .ShouldBe(["verificationRequest", "returnCertificate", "victimCertificate"], ignoreOrder: true);
        papers.Select(paper => paper.Language).Distinct().ShouldBe(["vi", "bilingual"], ignoreOrder: true);
        papers.Length.ShouldBeInRange(30, 80);
        papers.ShouldAllBe(paper => !paper.Case.Handling.StartsWith("TLP:RED"));
        foreach (var made in papers.GroupBy(paper => paper.Case, ReferenceEqualityComparer.Instance))
        {
            var request = made.SingleOrDefault(paper => paper.Kind == "verificationRequest");
            made.Where(paper => paper.Kind == "returnCertificate").ShouldAllBe(paper => request != null && paper.At > request.At);
        }
    }

    [Fact]
    public void Those_who_took_support_are_cared_for_at_home_and_some_visits_are_missed_or_late()
    {
        var lives = Calls.OfType<CareMoved>().GroupBy(call => call.Entry).ToArray();
        lives.Length.ShouldBeGreaterThan(100);
        lives.ShouldAllBe(life => life.First().Body["type"] != null);
        lives
            .SelectMany(life => life.Select(call => (string)call.Body["to"]!))
            .Distinct()
            .ShouldBe(["planned", "running", "done", "missed", "refused", "given", "withdrawn"], ignoreOrder: true);
        lives.ShouldContain(life => life.Count() == 1 && (string)life.First().Body["type"]! == "visit");
        Calls
            .OfType<PersonMoved>()
            .Where(call => call.Step == "need")
            .Select(call => (bool)call.Body["inNeed"]!)
            .Distinct()
            .Count()
            .ShouldBe(2);
    }

    [Fact]
    public void Cases_are_merged_parted_and_split_between_their_opening_and_the_steps_of_their_persons()
    {
        var merged = Calls.OfType<CaseMerged>().ToArray();
        merged.Length.ShouldBe(2);
        merged.ShouldAllBe(merge => merge.Case.Partner == merge.Into.Partner && merge.Case.Direction == merge.Into.Direction);
        var undone = Calls.OfType<MergeUndone>().ShouldHaveSingleItem();
        merged.Single(merge => merge.Case == undone.Case).At.ShouldBeLessThan(undone.At);
        var split = Calls.OfType<CaseSplit>().ShouldHaveSingleItem();
        split.Off.Persons.ShouldBeSubsetOf(split.Case.Persons);
        split.Off.Persons.Count.ShouldBeLessThan(split.Case.Persons.Count);

        IEnumerable<(DateTimeOffset At, IReadOnlyList<DemoPerson> Persons)> turns =
        [
            .. merged.Select(merge => (merge.At, merge.Case.Persons)),
            (undone.At, undone.Case.Persons),
            (split.At, split.Case.Persons),
        ];
        foreach (var (at, persons) in turns)
        {
            Calls.OfType<CaseOpened>().Single(opened => opened.Case.Persons.Contains(persons[0])).At.ShouldBeLessThan(at);
            Calls.OfType<PersonsMoved>().Where(moved => moved.Persons.Contains(persons[0])).ShouldAllBe(moved => moved.At > at);
        }
    }

    [Fact]
    public void A_limit_stands_still_for_a_while_another_gets_more_time_and_an_answer_is_taken_back()
    {
        DateTimeOffset Of(string step) => Calls.OfType<PersonMoved>().Single(moved => moved.Step == step).At;

        Of("clocks/immigrationReply/pause").ShouldBeLessThan(Of("clocks/immigrationReply/resumption"));
        Calls.OfType<PersonMoved>().ShouldContain(moved => moved.Step == "clocks/immigrationReply/extension");
        var undone = Calls.OfType<PersonMoved>().Single(moved => moved.Step == "undo");
        Calls
            .OfType<PersonsMoved>()
            .Where(moved => moved.Step == "identity-reply" && moved.Persons.Contains(undone.Person))
            .Select(moved => (moved.At < undone.At, (string)moved.Body["result"]!))
            .ShouldBe([(true, "notConfirmed"), (false, "confirmed")]);
    }

    [Fact]
    public void Some_cases_have_costs_in_more_than_one_currency_with_a_line_where_the_state_pays()
    {
        var costs = Calls.OfType<CostAdded>().ToArray();
        costs.Length.ShouldBeGreaterThan(10);
        costs.Select(cost => (string)cost.Body["currency"]!).Distinct().Count().ShouldBeGreaterThan(2);
        costs.Select(cost => (string)cost.Body["kind"]!).ShouldBeSubsetOf(ReferenceTests.CodesOf("caseCostKind"));
        costs.Select(cost => (string)cost.Body["payer"]!).ShouldBeSubsetOf(ReferenceTests.CodesOf("costPayer"));
        costs.Where(cost => (string)cost.Body["payer"]! == "centralBudget").ShouldAllBe(cost => cost.Body["budgetLine"] != null);
        costs.ShouldAllBe(cost => Calls.OfType<CaseOpened>().Single(opened => opened.Case == cost.Case).At < cost.At);
    }

    [Fact]
    public void Papers_cannot_be_real_and_names_stand_in_no_text()
    {
        Persons.Where(person => person.Document is not null).ShouldAllBe(person => person.Document!.StartsWith("GL-"));
        Cases.ShouldAllBe(opened => !opened.Summary.Contains('{'));
        Cases.ShouldAllBe(opened => opened.Persons.All(person => !opened.Summary.Contains(person.Name)));
    }

    private static string[] Told(IEnumerable<PlannedReturn> calls) =>
        [
            .. calls.Select(call =>
                call switch
                {
                    CaseOpened opened =>
                        $"{opened.At:O} {opened.Case.Summary} {string.Join(", ", opened.Case.Persons.Select(person => person.Name))}",
                    PersonsMoved moved => $"{moved.At:O} {moved.Step} {moved.Persons.Count} {moved.Body}",
                    PersonMoved moved => $"{moved.At:O} {moved.Step} {moved.Person.Name} {moved.Body}",
                    _ => $"{call.At:O} {call.GetType().Name} {call.Account}",
                }
            ),
        ];
}
