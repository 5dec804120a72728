using System.Text;
using Cooperation.Tests.Support.Servers;
using Npgsql;

namespace Cooperation.Records.Tests.People;

/// <summary>What identifies somebody is sealed at rest, opens for its own person alone, and is shown by the database in its record's scope only (R20).</summary>
public sealed class SealedPeople(TestPostgres postgres) : OnePerson(postgres)
{
    [Fact]
    public async Task What_identifies_somebody_is_sealed_at_rest_and_comes_back_as_it_was_in_every_script()
    {
        var (status, opened) = await Sample.GetAsync(Officer, Person);

        status.ShouldBe(200);
        opened!["name"]!.GetValue<string>().ShouldBe(Name);
        opened["aliases"]!.AsArray().Select(alias => alias!.GetValue<string>()).ShouldBe([Alias, "阮氏桃"]);
        opened["birth"]!.GetValue<string>().ShouldBe("1999-05");
        foreach (var text in new[] { Name, "nguyen", Alias, "079199001234" })
        {
            var bytes = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text));
            (
                await Sample.ScalarAsync<long>(
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
        var (_, other) = await AddAsync(Officer, name: "Trần Văn Bình");
        await Sample.ScalarAsync<long>(
            $"""
            with copied as (
                update sample.person_details new set wrapped_key = old.wrapped_key, nonce = old.nonce, ciphertext = old.ciphertext
                from sample.person_details old
                where old.person_id = '{other}' and new.person_id = '{PersonId}' and old.detail = 'name' and new.detail = 'name' returning 1)
            select count(*) from copied
            """
        );

        (await Sample.GetAsync(Officer, Person)).Status.ShouldBe(500);
    }

    [Fact]
    public async Task Out_of_its_scope_the_database_shows_no_detail_and_takes_none()
    {
        var (other, _) = await AddAsync(Officer);
        await using var source = NpgsqlDataSource.Create(Sample.Database.ApplicationConnectionString);
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
                    values ('{PersonId}', '{Record}', 'sex', 1, 'k', '', '', '') returning 1)
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
        await Sample.MigrateAgainAsync();

        (
            await Sample.ScalarAsync<long>("select count(*) from pg_policies where schemaname = 'sample' and tablename = 'person_details'")
        ).ShouldBe(1);
        await Sample.ScalarAsync<string>("drop policy sample_case_in_hand on sample.person_details; select ''");
        await Sample.MigrateAgainAsync();
        (
            await Sample.ScalarAsync<long>("select count(*) from pg_policies where schemaname = 'sample' and tablename = 'person_details'")
        ).ShouldBe(1);
    }
}
