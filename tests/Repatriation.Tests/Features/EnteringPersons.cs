using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>People come with the case or later; each is a record of his own under a pseudonym, and who he is lies apart.</summary>
[Collection(OneService.Name)]
public sealed class EnteringPersons(RepatriationService service)
{
    [Fact]
    public async Task A_case_is_opened_with_four_persons_each_with_pseudonym_next_step_and_version()
    {
        var (id, persons) = await service.OpenedAsync(4);

        persons.Count.ShouldBe(4);
        var numbers = persons.Select(person =>
            int.Parse(person.Text("pseudonym")[^6..], System.Globalization.CultureInfo.InvariantCulture)
        );
        numbers.ShouldBe(Enumerable.Range(numbers.First(), 4));
        persons.ShouldAllBe(person => person.Text("pseudonym").StartsWith("P-2018-", StringComparison.Ordinal));
        persons.ShouldAllBe(person => person["version"]!.GetValue<long>() == 1 && person.Text("stage") == "reported");
        persons.ShouldAllBe(person =>
            person.Text("identification") == "suspected" && person["nextStep"]!.Text("step") == "identity-request"
        );

        var read = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}");
        read["persons"]!.AsArray().Select(person => person!.Id()).ShouldBe(persons.Select(person => person.Id()));
        ((int)read["personsInAll"]!, (int)read["personsOpen"]!).ShouldBe((4, 4));
    }

    [Fact]
    public async Task More_are_entered_later_at_the_version_seen_with_the_numbers_that_follow()
    {
        var (id, first) = await service.OpenedAsync();
        var more = new JsonObject { ["persons"] = new JsonArray(A.Person("male"), A.Person()) };

        using var without = await service.PostAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}/persons", more);
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var stale = await service.PostAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}/persons", more, "\"7\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var elsewhere = await service.PostAsync(Officers.OfBattambang, $"{A.Cases}/{id}/persons", more, "\"1\"");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var added = await service.PostAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}/persons", more, "\"1\"");

        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await added.BodyAsync())["persons"]!.AsArray().Count.ShouldBe(2);
        var read = await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{id}");
        read["persons"]!.AsArray().Select(person => (int)person!["number"]!).ShouldBe([1, 2, 3]);
        first.Single().Id().ShouldBe(read["persons"]![0]!.Id());
    }

    [Fact]
    public async Task A_planted_name_paper_and_telephone_are_in_no_plain_column_message_or_log_and_opened_on_record()
    {
        var person = A.Person()
            .With("name", "Kiều Thị Mộng Tuyền")
            .With("aliases", new JsonArray("គៀវ ធី"))
            .With("document", "079888777666")
            .With("telephone", "0912888777")
            .With("needs", new JsonArray("medical", "interpreter"));
        var (id, persons) = await service.OpenedAsync(request: A.Case().With("persons", new JsonArray(person)));
        var brought = await service.BroughtAsync(persons[0], "papersIssued");

        var known = await service.ReadAsync(Officers.OfMocBai, $"{A.Persons}/{brought.Id()}");
        (known.Text("name"), known.Text("document"), known.Text("travelPaper")).ShouldBe(
            ("Kiều Thị Mộng Tuyền", "079888777666", "N9031277")
        );
        known["needs"]!.AsArray().Select(need => need!.GetValue<string>()).ShouldBe(["medical", "interpreter"]);

        foreach (var planted in new[] { "Mộng Tuyền", "គៀវ", "079888777666", "0912888777", "N9031277" })
        {
            foreach (var table in await TablesAsync())
            {
                (
                    await service.QueryAsync<long>($"select count(*) from {table} t where t::text like @sought", ("sought", $"%{planted}%"))
                ).ShouldBe([0], $"{planted} in {table}");
            }

            service.Log.ShouldNotContain(planted);
        }

        (
            await service.QueryAsync<string>(
                "select by_desk from repatriation.readings where person_id = @id and what = 'person'",
                ("id", Guid.Parse(brought.Id()))
            )
        ).ShouldBe(["BP-TN-MOCBAI"]);
    }

    [Fact]
    public async Task Without_the_identity_nobody_is_on_record_for_having_read_it()
    {
        var (_, persons) = await service.OpenedAsync();
        var shown = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{persons[0].Id()}?identity=false");
        ((bool)shown["mayIdentify"]!, (bool)shown["identified"]!).ShouldBe((true, false));
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.readings where person_id = @id",
                ("id", Guid.Parse(persons[0].Id()))
            )
        ).ShouldBe([0]);
    }

    [Fact]
    public async Task The_age_counts_on_the_day_of_the_trafficking_and_doubt_protects()
    {
        var (id, _) = await service.OpenedAsync(
            request: A.Case()
                .With(
                    "persons",
                    new JsonArray(
                        A.Person().With("birth", "1999-01-01").With("traffickedOn", "2016"),
                        A.Person().With("birth", "1990").With("ageDoubt", "Giấy tờ ghi không khớp lời khai"),
                        A.Person().With("birth", "2005-05")
                    )
                )
        );
        var read = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}");
        read["persons"]!.AsArray().Select(person => person!.Text("ageBand")).ShouldBe(["from16to17", "presumedMinor", "under16"]);
        ((int)read["minors"]!).ShouldBe(3);
    }

    [Theory]
    [InlineData("birth", "2018-06-16", "persons[1].birth")]
    [InlineData("birth", "yesterday", "persons[1].birth")]
    [InlineData("sex", "neuter", "persons[1].sex")]
    [InlineData("needs", "luck", "persons[1].needs")]
    [InlineData("traffickedOn", "2019", "persons[1].traffickedOn")]
    public async Task One_wrong_person_is_named_and_nothing_is_saved(string field, string value, string named)
    {
        var before = await service.QueryAsync<long>("select count(*) from repatriation.persons");
        var wrong = A.Person().With(field, field == "needs" ? new JsonArray(value) : JsonValue.Create(value));
        using var answer = await service.PostAsync(
            Officers.OfBangkok,
            A.Cases,
            A.Case().With("partner", "TH").With("persons", new JsonArray(A.Person(), wrong))
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldHaveSingleItem().ShouldStartWith(named);
        (await service.QueryAsync<long>("select count(*) from repatriation.persons")).ShouldBe(before);
    }

    private Task<IReadOnlyList<string>> TablesAsync() =>
        service.QueryAsync<string>(
            "select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables where table_schema in ('repatriation', 'messaging', 'audit') and table_type = 'BASE TABLE'"
        );
}
