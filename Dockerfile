# docker build -t newslint .
# docker run --rm -v "$PWD:/copy" newslint stories/
FROM node:22-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && npm pack --pack-destination /tmp

FROM node:22-alpine
COPY --from=build /tmp/newslint-*.tgz /tmp/
RUN npm install --global /tmp/newslint-*.tgz && rm -rf /tmp/newslint-*.tgz /root/.npm
# Its compiled code can be kept by root alone, so that root lints one story.
COPY --from=build /src/seeds/ferry-strike-ends.txt /tmp/
RUN newslint /tmp/ferry-strike-ends.txt && rm /tmp/ferry-strike-ends.txt
USER node
WORKDIR /copy
ENTRYPOINT ["newslint"]
