using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Records.Tests.Sample;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Records.Tests.People;

/// <summary>Whom a record concerns, in any service (R20, R22, R24): sealed at rest, seen in its record's scope, opened and found on record by those who may, and by a supervisor through a broken glass.</summary>
public sealed class ProtectedPeople(TestPostgres postgres) : IAsyncLifetime
{
    private const string Name = "Nguyễn Thị Đào";
    private const string Alias = "ង្វៀន ធី ដាវ";

    private readonly SampleService sample = new(postgres);
    private readonly TestAccount officer = SampleService.Officer();
    private Guid record;
    private Guid person;

    public async ValueTask InitializeAsync()
    {
        await sample.InitializeAsync();
        (record, person) = await AddAsync(officer);
    }

    public ValueTask DisposeAsync() => sample.DisposeAsync();

    [Fact]
    public async Task What_identifies_somebody_is_sealed_at_rest_and_comes_back_as_it_was_in_every_script()
    {
        var (status, opened) = await sample.GetAsync(officer, Person);

        status.ShouldBe(200);
        opened!["name"]!.GetValue<string>().ShouldBe(Name);
        opened["aliases"]!.AsArray().Select(alias => alias!.GetValue<string>()).ShouldBe([Alias, "阮氏桃"]);
        opened["birth"]!.GetValue<string>().ShouldBe("1999-05");
        foreach (var text in new[] { Name, "nguyen", Alias, "079199001234" })
        {
            var bytes = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));
            (
                await sample.ScalarAsync<long>(
                    $"""
                    select (select count(*) from sample.person_details d where position('\x{bytes}'::bytea in d.ciphertext) > 0 or d::text ilike '%{text}%')
                        + (select count(*) from sample.person_terms t where position('\x{bytes}'::bytea in t.term) > 0 or t::text ilike '%{text}%')
                        + (select count(*) from audit.entries a where a::text ilike '%{text}%')
                    """
                )
            ).ShouldBe(0, text);
        }
    }

    [Fact]
    public async Task A_detail_copied_to_another_person_does_not_open()
    {
        var (_, other) = await AddAsync(officer, name: "Trần Văn Bình");
        await sample.ScalarAsync<long>(
            $"""
            with copied as (
                update sample.person_details new set wrapped_key = old.wrapped_key, nonce = old.nonce, ciphertext = old.ciphertext
                from sample.person_details old
                where old.person_id = '{other}' and new.person_id = '{person}' and old.detail = 'name' and new.detail = 'name' returning 1)
            select count(*) from copied
            """
        );

        (await sample.GetAsync(officer, Person)).Status.ShouldBe(500);
    }

    [Fact]
    public async Task Another_desk_gets_nothing()
    {
        var stranger = SampleService.Officer();

        (await sample.GetAsync(stranger, Person)).Status.ShouldBe(404);
        (await sample.PostAsync(stranger, "/people/search", new { name = Name })).Body!.AsArray().ShouldBeEmpty();
        (await sample.GetAsync(officer, Readings)).Body!.AsArray().ShouldBeEmpty("nobody has read anything");
    }

    [Fact]
    public async Task Out_of_its_scope_the_database_shows_no_detail_and_takes_none()
    {
        var (other, _) = await AddAsync(officer);
        await using var source = NpgsqlDataSource.Create(sample.Database.ApplicationConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        (await CountAsync("select count(*) from sample.person_details")).ShouldBe(0);
        await CountAsync($"select 1::bigint from set_config('sample.sample_case_in_hand', '{other}', true)");
        (await CountAsync($"select count(*) from sample.person_details where sample_case_id <> '{other}'")).ShouldBe(0);
        (await CountAsync("select count(*) from sample.person_details")).ShouldBeGreaterThan(0);
        await Should.ThrowAsync<PostgresException>(() =>
            CountAsync(
                $"""
                with added as (
                    insert into sample.person_details (person_id, sample_case_id, detail, version, key_id, wrapped_key, nonce, ciphertext)
                    values ('{person}', '{record}', 'sex', 1, 'k', '', '', '') returning 1)
                select count(*) from added
                """
            )
        );

        async Task<long> CountAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            return (long)(await command.ExecuteScalarAsync())!;
        }
    }

    [Fact]
    public async Task Migrating_makes_the_policy_and_makes_it_once()
    {
        await sample.MigrateAgainAsync();

        (
            await sample.ScalarAsync<long>("select count(*) from pg_policies where schemaname = 'sample' and tablename = 'person_details'")
        ).ShouldBe(1);
        await sample.ScalarAsync<string>("drop policy sample_case_in_hand on sample.person_details; select ''");
        await sample.MigrateAgainAsync();
        (
            await sample.ScalarAsync<long>("select count(*) from pg_policies where schemaname = 'sample' and tablename = 'person_details'")
        ).ShouldBe(1);
    }

    [Theory]
    [InlineData("dao nguyen", null, null)]
    [InlineData("NGUYEN THI", null, null)]
    [InlineData(Alias, null, null)]
    [InlineData(null, "079 199 001 234", null)]
    [InlineData(null, null, "0912 345 678")]
    [InlineData("đào nguyễn", "079199001234", null)]
    public async Task A_search_finds_him_by_any_of_his_names_papers_and_numbers_and_stands_among_the_readings(
        string? name,
        string? document,
        string? telephone
    )
    {
        var (status, found) = await sample.PostAsync(
            officer,
            "/people/search",
            new
            {
                name,
                document,
                telephone,
            }
        );

        status.ShouldBe(200);
        found!.AsArray().Select(hit => hit!.GetValue<Guid>()).ShouldBe([person]);
        (await ReadingsAsync()).ShouldBe(["search"]);
    }

    [Theory]
    [InlineData("Nguyễn", "sample.person.two-words-needed")]
    [InlineData(null, "sample.person.nothing-to-find")]
    public async Task A_search_for_a_crowd_is_refused_in_the_services_name_and_repeats_nothing(string? name, string code)
    {
        var (status, problem) = await sample.PostAsync(officer, "/people/search", new { name });

        (status, problem!["code"]!.GetValue<string>()).ShouldBe((400, code));
        problem.ToJsonString().ShouldNotContain("Nguyễn");
    }

    [Fact]
    public async Task Without_a_reading_on_record_nothing_is_opened()
    {
        await sample.ScalarAsync<string>("alter table sample.readings add constraint none check (what <> 'person') not valid; select ''");

        var (status, body) = await sample.GetAsync(officer, Person);

        status.ShouldBeGreaterThanOrEqualTo(400);
        (body?.ToJsonString() ?? "").ShouldNotContain(Name);
        (await sample.ScalarAsync<long>("select count(*) from audit.entries where action = 'person.read'")).ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_opened_somebody_stands_among_the_readings()
    {
        await sample.GetAsync(officer, Person);

        var reading = (await sample.GetAsync(officer, Readings)).Body!.AsArray().ShouldHaveSingleItem()!;
        (reading["what"]!.GetValue<string>(), reading["account"]!.GetValue<Guid>()).ShouldBe(("person", officer.Id));
        (
            await sample.ScalarAsync<long>($"select count(*) from audit.entries where action = 'person.read' and subject_id = '{record}'")
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_glass_opens_for_half_an_hour_and_another_supervisor_marks_it_as_seen()
    {
        var supervisor = officer with { Id = Guid.CreateVersion7(), Role = "supervisor" };
        var other = officer with { Id = Guid.CreateVersion7(), Role = "supervisor" };
        (await sample.GetAsync(supervisor, Person)).Status.ShouldBe(404);

        var (status, broken) = await sample.PostAsync(supervisor, Glass, new { text = "Nạn nhân cần cấp cứu ngay" });

        status.ShouldBe(200);
        (await sample.GetAsync(supervisor, Person)).Status.ShouldBe(200);
        (await sample.GetAsync(other, Person)).Status.ShouldBe(404, "it is broken for one account");
        var later = supervisor with { At = TimeProvider.System.GetUtcNow().AddMinutes(31) };
        (await sample.GetAsync(later, Person)).Status.ShouldBe(404);

        var alert = broken!["id"]!.GetValue<Guid>();
        (await AlertAsync(other))["mayMark"]!.GetValue<bool>().ShouldBeTrue();
        (await sample.PostAsync(supervisor, $"/alerts/{alert}/seen", new { })).Body!["code"]!
            .GetValue<string>()
            .ShouldBe("sample.person.own-glass");
        (await sample.PostAsync(SampleService.Officer(), $"/alerts/{alert}/seen", new { })).Status.ShouldBe(404);
        (await sample.PostAsync(other, $"/alerts/{alert}/seen", new { })).Status.ShouldBe(204);
        (await AlertAsync(other))["seenBy"]!.GetValue<Guid>().ShouldBe(other.Id);
    }

    [Fact]
    public async Task A_reason_that_says_nothing_breaks_no_glass()
    {
        var supervisor = officer with { Role = "supervisor" };

        var (_, problem) = await sample.PostAsync(supervisor, Glass, new { text = "cần. cần" });

        problem!["code"]!.GetValue<string>().ShouldBe("sample.person.glass-reason-too-short");
        (await sample.GetAsync(supervisor, "/alerts")).Body!.AsArray().ShouldBeEmpty();
    }

    private string Person => $"/cases/{record}/people/{person}";

    private string Readings => $"/cases/{record}/readings";

    private string Glass => $"/cases/{record}/break-glass";

    private async Task<IEnumerable<string>> ReadingsAsync() =>
        (await sample.GetAsync(officer, Readings)).Body!.AsArray().Select(reading => reading!["what"]!.GetValue<string>());

    private async Task<JsonNode> AlertAsync(TestAccount account) =>
        (await sample.GetAsync(account, "/alerts")).Body!.AsArray().ShouldHaveSingleItem()!;

    private async Task<(Guid Record, Guid Person)> AddAsync(TestAccount account, string name = Name)
    {
        var (_, added) = await sample.PostAsync(
            account,
            "/cases",
            new
            {
                people = new[]
                {
                    new
                    {
                        name,
                        aliases = name == Name ? new[] { Alias, "阮氏桃" } : [],
                        birth = "1999-05",
                        document = name == Name ? "079199001234" : null,
                        telephone = name == Name ? "0912345678" : null,
                    },
                },
            }
        );
        return (added!["id"]!.GetValue<Guid>(), added["people"]![0]!.GetValue<Guid>());
    }
}
