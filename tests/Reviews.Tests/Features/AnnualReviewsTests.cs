using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Reviews.Tests.Builders.Reviewing;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>/api/reviews/annual-reviews: from the draft to what is published and corrected, with nobody's text lost and nobody approving his own.</summary>
public sealed class AnnualReviewsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    [Fact]
    public async Task A_review_goes_from_draft_to_published_and_has_its_follow_up_plan_adopted()
    {
        await reviews.InstrumentAsync("KH-3001");
        var review = await reviews.PublishedAsync("KH-3001");
        var document = await reviews.DocumentAsync(review, Outsider);
        document["reference"]!.GetValue<string>().ShouldStartWith("RV-KH-2018-");
        document["status"]!.GetValue<string>().ShouldBe("published");
        document["approved"]!["by"]!.GetValue<string>().ShouldBe(Colleague.Name);
        document["steps"]!.AsArray().ShouldBeEmpty();
        document["timeline"]!.AsArray().ShouldBeEmpty();

        var asked = await reviews.AnnouncedAsync("reviews.adopt-follow-up-plan", review.Id());
        asked.Count.ShouldBe(1);
        ((string?)asked[0]["instrument"], (int)asked[0]["year"]!).ShouldBe(("KH-3001", 2019));
    }

    [Fact]
    public async Task What_is_missing_is_named_and_keeps_it_from_being_handed_in()
    {
        await reviews.InstrumentAsync("KH-3002");
        var review = await reviews.BegunAsync("KH-3002");
        (await reviews.DocumentAsync(review))["missing"]!.AsArray().Count.ShouldBe(1 + Sections.Count);
        (await CodeOfAsync(review, "submission")).ShouldBe("reviews.annual-review.step-not-open");
        await reviews.FrozenAsync(review);
        (await CodeOfAsync(review, "submission")).ShouldBe("reviews.annual-review.section-open");
        await reviews.AllWrittenAsync(review);
        (await reviews.DocumentAsync(review))["missing"]!.AsArray().ShouldBeEmpty();
        await reviews.TakenAsync(review, "submission");
    }

    [Fact]
    public async Task Two_who_go_on_from_the_same_text_are_both_kept_side_by_side_until_somebody_joins_them()
    {
        await reviews.InstrumentAsync("KH-3003");
        var review = await reviews.BegunAsync("KH-3003");
        await reviews.WrittenAsync(review, "obstacles", "Bản đầu");
        await Task.WhenAll(
            reviews.WrittenAsync(review, "obstacles", "Bản của một người", [1]),
            reviews.WrittenAsync(review, "obstacles", "Bản của người kia", [1], Partaker)
        );
        var both = await TextsAsync(review, "obstacles");
        both.Select(text => (string?)text["body"]).ShouldBe(["Bản của một người", "Bản của người kia"], ignoreOrder: true);
        both.Select(text => (string?)text["agency"]).ShouldBe(["BCA", "BLDTBXH"], ignoreOrder: true);
        (await reviews.DocumentAsync(review))["missing"]!
            .AsArray()
            .Select(gap => (string)gap!)
            .ShouldContain(gap => gap.Contains("song song"));
        (await reviews.WrittenAsync(review, "obstacles", "Bản ghép", [2, 3]))["latest"]!.GetValue<int>().ShouldBe(1);
        (await TextsAsync(review, "obstacles")).Select(text => (string?)text["body"]).ShouldBe(["Bản ghép"]);
    }

    [Fact]
    public async Task Nobody_approves_what_he_wrote_or_handed_in()
    {
        await reviews.InstrumentAsync("KH-3004");
        var review = await reviews.BegunAsync("KH-3004");
        await reviews.FrozenAsync(review);
        await reviews.AllWrittenAsync(review, Planner);
        await reviews.WrittenAsync(review, "cases", "Của đồng nghiệp", [2], Colleague);
        await reviews.TakenAsync(review, "submission");
        (await CodeOfAsync(review, "approval")).ShouldBe("reviews.annual-review.own-work");
        (await CodeOfAsync(review, "approval", Colleague)).ShouldBe("reviews.annual-review.own-work");
        (await CodeOfAsync(review, "approval", Partaker)).ShouldBe("reviews.annual-review.not-yours");
        await reviews.TakenAsync(review, "approval", by: new("centralDesk", "BCA", "CA-TW"));
    }

    [Fact]
    public async Task Sent_back_it_is_written_on_and_what_was_handed_in_is_locked()
    {
        await reviews.InstrumentAsync("KH-3005");
        var review = await reviews.BegunAsync("KH-3005");
        await reviews.FrozenAsync(review);
        await reviews.AllWrittenAsync(review);
        await reviews.TakenAsync(review, "submission");
        using (var late = await reviews.PostAsync(Planner, $"{Annual}/{review.Id()}/commentary", Text("cases")))
        {
            (late.StatusCode, await late.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "reviews.annual-review.step-not-open"));
        }

        await reviews.TakenAsync(review, "return", new() { ["reason"] = "Thiếu nguyên nhân chậm" }, Colleague);
        var document = await reviews.DocumentAsync(review);
        document["status"]!.GetValue<string>().ShouldBe("returned");
        document["timeline"]!.AsArray()[^1]!["note"]!.GetValue<string>().ShouldBe("Thiếu nguyên nhân chậm");
        await reviews.WrittenAsync(review, "cases", "Viết thêm", [2]);
        await reviews.TakenAsync(review, "submission");
    }

    [Fact]
    public async Task What_is_in_hand_is_not_there_for_others_and_what_is_published_is()
    {
        await reviews.InstrumentAsync("KH-3006");
        var review = await reviews.BegunAsync("KH-3006");
        (await reviews.StatusOfAsync(Outsider, $"{Annual}/{review.Id()}")).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.StatusOfAsync(Outsider, $"{Annual}/{review.Id()}/verification")).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.ReadAsync(Outsider, $"{Annual}?instrument=KH-3006"))["items"]!.AsArray().ShouldBeEmpty();
        using (var write = await reviews.PostAsync(Outsider, $"{Annual}/{review.Id()}/commentary", Text("cases")))
        {
            write.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await reviews.ReadAsync(Partaker, $"{Annual}?instrument=KH-3006"))["items"]!.AsArray().Count.ShouldBe(1);
        (await reviews.StatusOfAsync(new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI"), Annual)).ShouldBe(HttpStatusCode.Forbidden);
        var published = await reviews.PublishedAsync("KH-3006", 2017);
        foreach (var reader in new[] { Outsider, new("supervisor", "BNG", "BNG-LS"), new TestAccount("centralDesk", "BDBP", "BP-TW") })
        {
            (await reviews.DocumentAsync(published, reader))["status"]!.GetValue<string>().ShouldBe("published");
        }

        (await reviews.StatusOfAsync(new("supervisor", "BDBP", "BP-TN-MOCBAI"), $"{Annual}/{published.Id()}")).ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task What_was_begun_by_mistake_is_dropped_with_a_reason_stays_on_record_and_leaves_its_period_free()
    {
        await reviews.InstrumentAsync("KH-3017");
        var mistaken = await reviews.BegunAsync("KH-3017");
        (await CodeOfAsync(mistaken, "dropping", Partaker, new() { ["reason"] = "Nhầm" })).ShouldBe("reviews.annual-review.not-yours");
        await reviews.TakenAsync(mistaken, "dropping", new() { ["reason"] = "Nhầm văn kiện" });
        var document = await reviews.DocumentAsync(mistaken);
        ((string?)document["status"], (string?)document["timeline"]!.AsArray()[^1]!["note"]).ShouldBe(("dropped", "Nhầm văn kiện"));
        document["steps"]!.AsArray().ShouldBeEmpty();
        (await reviews.PublishedAsync("KH-3017"))["reference"]!.GetValue<string>().ShouldNotBe((string?)document["reference"]);
    }

    [Fact]
    public async Task A_correction_that_was_begun_by_mistake_is_dropped_and_the_next_one_has_another_number()
    {
        await reviews.InstrumentAsync("KH-3018");
        var review = await reviews.PublishedAsync("KH-3018");
        await reviews.TakenAsync(review, "correction", new() { ["reason"] = "Sai" });
        await reviews.WrittenAsync(review, "cases", "Viết nhầm");
        await reviews.TakenAsync(review, "dropping", new() { ["reason"] = "Không sai" });
        var shown = await reviews.DocumentAsync(review);
        ((string?)shown["status"], (int)shown["edition"]!, (int)shown["editionShown"]!).ShouldBe(("published", 1, 1));
        await reviews.TakenAsync(review, "correction", new() { ["reason"] = "Sai thật" });
        var row = (await reviews.ReadAsync(Outsider, $"{Annual}?instrument=KH-3018"))["items"]![0]!;
        ((string?)row["status"], (int)row["edition"]!).ShouldBe(("published", 1));
        (await reviews.DocumentAsync(review, query: "?edition=3"))["status"]!.GetValue<string>().ShouldBe("draft");
    }

    [Fact]
    public async Task A_correction_is_a_new_edition_and_the_one_before_stays_as_it_was()
    {
        await reviews.InstrumentAsync("KH-3007");
        var review = await reviews.PublishedAsync("KH-3007");
        var first = await reviews.DocumentAsync(review, Outsider);
        await reviews.TakenAsync(review, "correction", new() { ["reason"] = "Sai số người" });
        var draft = await reviews.DocumentAsync(review);
        ((string?)draft["status"], (int)draft["edition"]!, (string?)draft["correctedWhy"]).ShouldBe(("draft", 2, "Sai số người"));
        draft["sections"]!.AsArray().ShouldAllBe(section => section!["texts"]!.AsArray().Count == 1);

        // Others go on reading what is published.
        (await reviews.DocumentAsync(review, Outsider))["editionShown"]!
            .GetValue<int>()
            .ShouldBe(1);
        (await reviews.StatusOfAsync(Outsider, $"{Annual}/{review.Id()}?edition=2")).ShouldBe(HttpStatusCode.NotFound);

        await reviews.FrozenAsync(review, 2000);
        await reviews.AllWrittenAsync(review);
        await reviews.TakenAsync(review, "submission");
        await reviews.TakenAsync(review, "approval", by: Colleague);
        await reviews.TakenAsync(review, "publication");
        var second = await reviews.DocumentAsync(review, Outsider);
        second["editionShown"]!.GetValue<int>().ShouldBe(2);
        second["editions"]!.AsArray().Count.ShouldBe(2);
        var kept = await reviews.DocumentAsync(review, Outsider, "?edition=1");
        ((string?)kept["hash"]).ShouldBe((string?)first["hash"]);
        kept["sections"]!.ToJsonString().ShouldBe(first["sections"]!.ToJsonString());
    }

    [Fact]
    public async Task The_texts_of_the_year_before_are_the_start_and_have_to_be_gone_through()
    {
        await reviews.InstrumentAsync("KH-3008");
        var before = await reviews.PublishedAsync("KH-3008", 2017);
        var review = await reviews.BegunAsync("KH-3008");
        var texts = await TextsAsync(review, "cases");
        ((string?)texts[0]["copiedFrom"]).ShouldBe((await reviews.DocumentAsync(before)).Reference());
        await reviews.FrozenAsync(review);
        (await CodeOfAsync(review, "submission")).ShouldBe("reviews.annual-review.section-copied");
        (await StepsAsync(review, Colleague)).ShouldContain("submission");
        foreach (var section in Sections)
        {
            var number = (int)(await TextsAsync(review, section))[0]["number"]!;
            await reviews.WrittenAsync(review, section, "Năm nay khác.", [number], Colleague);
        }

        var changed = (await TextsAsync(review, "cases"))[0];
        changed["writers"]!.AsArray().Select(writer => (string?)writer).ShouldBe([Colleague.Name]);
        ((string?)changed["start"]!["year"], (string?)changed["start"]!["writers"]![0]).ShouldBe(("2017", Planner.Name));
        await reviews.TakenAsync(review, "submission", by: Colleague);

        // Who wrote last year's is no author of this one, where none of his words stands.
        await reviews.TakenAsync(review, "approval");
    }

    [Fact]
    public async Task Whoever_leaves_the_words_of_the_year_before_as_they_are_is_no_author_and_whose_they_are_is()
    {
        await reviews.InstrumentAsync("KH-3019");
        await reviews.PublishedAsync("KH-3019", 2017);
        var review = await reviews.BegunAsync("KH-3019", by: Colleague);
        var copied = (await TextsAsync(review, "cases"))[0];
        (copied["writers"]!.AsArray().Count, (string?)copied["start"]!["writers"]![0]).ShouldBe((0, Planner.Name));
        await reviews.FrozenAsync(review);

        // A browser sends other ends of lines, and nothing else is changed.
        foreach (var section in Sections)
        {
            var number = (int)(await TextsAsync(review, section))[0]["number"]!;
            await reviews.WrittenAsync(review, section, "Nhận xét của mục này.\r\n", [number], Colleague);
        }

        var kept = (await TextsAsync(review, "cases"))[0];
        ((bool)kept["isTakenOver"]!, (string?)kept["by"], kept["writers"]!.AsArray().Count).ShouldBe((true, Colleague.Name, 0));
        (await reviews.DocumentAsync(review))["missing"]!.AsArray().ShouldBeEmpty();
        var desk = new TestAccount("planner", "BCA", "CA-VP130") { At = Planner.At, Name = "Người trình" };
        await reviews.TakenAsync(review, "submission", by: desk);
        (await CodeOfAsync(review, "approval")).ShouldBe("reviews.annual-review.own-work");
        await reviews.TakenAsync(review, "approval", by: Colleague);
        await reviews.TakenAsync(review, "publication");

        // A correction keeps whose they are, and so does the year after.
        await reviews.TakenAsync(review, "correction", new() { ["reason"] = "Sai" });
        ((string?)(await TextsAsync(review, "cases", "?edition=2"))[0]["start"]!["writers"]![0]).ShouldBe(Planner.Name);
        var after = await reviews.BegunAsync("KH-3019", 2019, 2019, Colleague);
        ((string?)(await TextsAsync(after, "cases"))[0]["start"]!["writers"]![0]).ShouldBe(Planner.Name);
    }

    [Fact]
    public async Task A_correction_names_all_who_wrote_the_edition_before_it()
    {
        await reviews.InstrumentAsync("KH-3020");
        var review = await reviews.BegunAsync("KH-3020");
        await reviews.FrozenAsync(review);
        await reviews.AllWrittenAsync(review, Partaker);
        await reviews.AllWrittenAsync(review);
        await reviews.TakenAsync(review, "submission");
        await reviews.TakenAsync(review, "approval", by: Colleague);
        await reviews.TakenAsync(review, "publication");
        await reviews.TakenAsync(review, "correction", new() { ["reason"] = "Sai" });
        var text = (await TextsAsync(review, "cases", "?edition=2"))[0];
        text["writers"]!.AsArray().Select(writer => (string?)writer).ShouldBe([Planner.Name, Partaker.Name]);
    }

    [Theory]
    [InlineData("2018-02-01", "2018-12-31", "from")]
    [InlineData("2018-01-01", "2018-12-30", "to")]
    [InlineData("2018-01-01", "2017-12-31", "to")]
    [InlineData("1990-01-01", "2018-12-31", "to")]
    public async Task A_period_is_one_of_whole_years(string from, string to, string field)
    {
        await reviews.InstrumentAsync("KH-3009");
        var period = Period("KH-3009", 2018, 2018);
        (period["from"], period["to"]) = (from, to);
        using var answer = await reviews.PostAsync(Planner, Annual, period);
        (answer.StatusCode, (await answer.FieldsAsync())[0]).ShouldBe((HttpStatusCode.BadRequest, field));
    }

    [Fact]
    public async Task A_period_has_one_review_and_an_instrument_is_ones_own()
    {
        await reviews.InstrumentAsync("KH-3010");
        await reviews.BegunAsync("KH-3010");
        using var again = await reviews.PostAsync(Planner, Annual, Period("KH-3010", 2018, 2018));
        (await again.CodeAsync()).ShouldBe("reviews.annual-review.period-taken");
        using var others = await reviews.PostAsync(Outsider, Annual, Period("KH-3010", 2017, 2017));
        (await others.CodeAsync()).ShouldBe("reviews.annual-review.instrument-unknown");
        using var unknown = await reviews.PostAsync(Planner, Annual, Period("KH-9999", 2018, 2018));
        (await unknown.CodeAsync()).ShouldBe("reviews.annual-review.instrument-unknown");
    }

    [Fact]
    public async Task A_step_needs_the_version_that_was_seen()
    {
        await reviews.InstrumentAsync("KH-3011");
        var review = await reviews.BegunAsync("KH-3011");
        using var without = await reviews.PostAsync(Planner, $"{Annual}/{review.Id()}/freeze", new JsonObject());
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var stale = await reviews.PostAsync(Planner, $"{Annual}/{review.Id()}/freeze", new JsonObject(), "\"99\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task While_a_correction_is_open_all_but_its_authors_find_the_published_edition()
    {
        await reviews.InstrumentAsync("KH-3012");
        var review = await reviews.PublishedAsync("KH-3012");
        await reviews.TakenAsync(review, "correction", new() { ["reason"] = "Sai số người" }, Colleague);
        foreach (var reader in new[] { Outsider, Colleague, new TestAccount("centralDesk", "BCA", "CA-TW") })
        {
            (await reviews.DocumentAsync(review, reader))["editionShown"]!.GetValue<int>().ShouldBe(1);
            (await RowAsync("KH-3012", reader)).ShouldBe(("published", 1));
        }

        (await reviews.DocumentAsync(review))["editionShown"]!.GetValue<int>().ShouldBe(2);
        (await RowAsync("KH-3012", Planner)).ShouldBe(("draft", 2));

        // Who may read drafts finds it by its number, and is told of it.
        var inHand = await reviews.DocumentAsync(review, Colleague, "?edition=2");
        ((string?)inHand["status"], (int)inHand["edition"]!).ShouldBe(("draft", 2));
        ((int)(await reviews.DocumentAsync(review, Outsider))["edition"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Approval_is_not_offered_to_who_wrote_or_handed_in()
    {
        await reviews.InstrumentAsync("KH-3013");
        var review = await reviews.BegunAsync("KH-3013");
        await reviews.FrozenAsync(review);
        await reviews.AllWrittenAsync(review);
        await reviews.TakenAsync(review, "submission");
        (await StepsAsync(review, Planner)).ShouldBe(["return"]);
        (await StepsAsync(review, Colleague)).ShouldBe(["approval", "return"]);
    }

    [Fact]
    public async Task Two_texts_of_full_length_can_be_joined_and_all_writers_are_named()
    {
        await reviews.InstrumentAsync("KH-3014");
        var review = await reviews.BegunAsync("KH-3014");
        await reviews.WrittenAsync(review, "obstacles", new string('a', 30_000));
        await reviews.WrittenAsync(review, "obstacles", new string('b', 30_000), by: Partaker);
        using (var alone = await reviews.PostAsync(Planner, $"{Annual}/{review.Id()}/commentary", Text("cases", new string('c', 30_001))))
        {
            (await alone.CodeAsync()).ShouldBe("reviews.annual-review.text-too-long");
        }

        await reviews.WrittenAsync(review, "obstacles", $"{new string('a', 30_000)}\r\n\r\n{new string('b', 30_000)}", [1, 2], Colleague);
        var joined = (await TextsAsync(review, "obstacles")).ShouldHaveSingleItem();
        joined["writers"]!.AsArray().Select(writer => (string?)writer).ShouldBe([Colleague.Name, Planner.Name, Partaker.Name]);
    }

    [Theory]
    [InlineData(2011, 2018, "before-signature")]
    [InlineData(2018, 2020, "year-to-come")]
    public async Task A_period_lies_between_the_signature_and_the_year_that_is_running(int from, int to, string code)
    {
        await reviews.InstrumentAsync("KH-3015", signed: new(2012, 5, 3));
        using var answer = await reviews.PostAsync(Planner, Annual, Period("KH-3015", from, to));
        (await answer.CodeAsync()).ShouldBe($"reviews.annual-review.{code}");
    }

    private async Task<(string? Status, int Edition)> RowAsync(string instrument, TestAccount by)
    {
        var row = (await reviews.ReadAsync(by, $"{Annual}?instrument={instrument}"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        return ((string?)row["status"], (int)row["edition"]!);
    }

    private async Task<IReadOnlyList<string?>> StepsAsync(JsonNode review, TestAccount by) =>
        [.. (await reviews.DocumentAsync(review, by))["steps"]!.AsArray().Select(step => (string?)step)];

    private static JsonObject Text(string section, string text) => new() { ["section"] = section, ["text"] = text };

    private static JsonObject Text(string section) => new() { ["section"] = section, ["text"] = "Nhận xét" };

    private async Task<string> CodeOfAsync(JsonNode review, string step, TestAccount? by = null, JsonObject? body = null)
    {
        using var answer = await reviews.StepAsync(review, step, body, by);
        return await answer.CodeAsync();
    }

    private async Task<IReadOnlyList<JsonNode>> TextsAsync(JsonNode review, string section, string query = "") =>
        [
            .. (await reviews.DocumentAsync(review, query: query))["sections"]!
                .AsArray()
                .Single(known => (string?)known!["code"] == section)!["texts"]!
                .AsArray()
                .Select(text => text!),
        ];
}
