using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>The reader's facts. Each replay builds a generation of its own; one row says which is shown.</summary>
public sealed class FactsDb(DbContextOptions<FactsDb> options) : DbContext(options)
{
    public const string Tables = """
        create table shown (only_row boolean primary key default true, generation uuid not null);
        create table replaced (generation uuid primary key);
        insert into shown (generation) values ('00000000-0000-0000-0000-000000000000');
        create table fact (
            generation uuid, subject text, epoch int, version bigint, number int, primary key (generation, subject));
        create table counted (answer jsonb);
        create table history (
            generation uuid, message_id uuid, subject text, version bigint, number int, trace_id text, at timestamptz default clock_timestamp());
        """;

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddMessaging();
}
